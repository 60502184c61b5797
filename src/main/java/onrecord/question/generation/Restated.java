package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Negation;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** Whether words of somebody are a clause that says something about the world. */
final class Restated {
  private static final int SHORTEST = 5;

  private static final Set<String> NO_START =
      Set.of(
          ("that whose then to if but not by of for with as when because what how why who which being having against"
                  + " whether and or on in at from while although though than so let where him them"
                  + " me us her whatever whoever said")
              .split(" "));
  private static final Set<String> NO_END =
      Set.of(
          "because and that but or of to the a when if as who where why how which v vs".split(" "));
  private static final Pattern ASKED =
      Pattern.compile(
          "ask|urg|told|tell|call|want|demand|invit|order|request|encourag|advis|press");

  /** Of the first person only who is alone: "we" is looked at by itself, together with "you". */
  private static final Pattern PERSONAL =
      Pattern.compile("\\b(?i:I|my|mine|me|let['’]s|myself|ourselves)\\b");

  /** "we" and "you" mean somebody of the speaker's: nobody else can sum it up so. */
  private static final Pattern ADDRESSED =
      Pattern.compile("(?i)\\b(we|us|our|ours|you|your|yours)\\b");

  /** In a whole sentence they cut nothing off. */
  private static final Pattern JOINED = Pattern.compile("[:;]|--");

  /** What follows there has a verb of its own. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?i) (?:that|who|whom|whose|which|when|if|because|while|where|although|though|as|after|before|since"
              + "|until|so that|(?<!(?:more|less|fewer|rather) )than|what|how) |, (?:which|who|including) ");

  /** Where the speaker comes after "said", and was taken for what is said. */
  private static final Pattern SOURCE =
      Pattern.compile(
          "(?i)(?:an?|one|two|several|some|the) (?:[\\p{L}.’'-]+ ){0,5}(?:official|aide|source|person|people"
              + "|adviser|advisor|spokes\\p{L}+|lawyer|expert|analyst|professor|director)s?(?: \\p{L}+){0,4} who\\b.*");

  /** What somebody hopes, feels or means to do is no statement about the world. */
  private static final Pattern OWN_MIND =
      Pattern.compile(
          "(?i)(?:that )?(?:he|she|they|it)(?:['’](?:d|ll|s|re|ve|m))?(?: (?:does|did|do)(?: not|n['’]t))?(?: \\p{L}+ly| also| still| never)? ?(?:hopes?|hoped|wants?|wanted|wish\\w*|decided|chose|feels?|felt|knows?|knew|loves?|likes?|liked"
              + "|plans?|planned|oppos\\w+|support\\w*|favou?r\\w*|back(?:s|ed)|endors\\w+|intends?|intended|expects?|expected|agree\\w*|underst\\w+|spoke|remember\\w*"
              + "|welcom\\w*|admir\\w*|respects?|respected|appreciat\\w*|(?:is|was|are|were|['’](?:s|re|m)) (?:not )?(?:\\p{L}+ed|willing|open|ready|proud"
              + "|happy|glad|grateful|sorry|sure|looking|hopeful|heading|headed|coming|confident|aware|prepared))\\b.*");

  /** After "that": "that toll should stay", "that fact speaks for itself", not "that music is". */
  static final Pattern POINTED =
      Pattern.compile(
          Lexicon.anyOf("pointed")
              + " (?:should|is|was|would|will|has|can|could|may|might|must|had|"
              + Lexicon.anyOf("third")
              + ")\\b");

  private static final Pattern REFUSES =
      Pattern.compile(
          "(?:he|she|they|it) (?:will|would|won['’]t|wouldn['’]t|can|could)\\b.*\\b(?:not|never|n['’]t)\\b.*|(?:he|she|they) (?:won|wouldn)['’]t\\b.*");

  /** "“The toll is high,” Roe said, “because nobody rows”": the first words are whole. */
  private static final Pattern ADDS = Pattern.compile("(?:because|and|so|which)\\b");

  /** "she left after, Roe says, the ships had sailed". */
  private static final Pattern LEADS_ON =
      Pattern.compile(
          "(?is).* (?:after|before|since|by|with|for|from|into|until|unless|although|than|about|as|while)");

  /** A quotation inside a quotation is somebody else's, or cut. */
  private static final Pattern OF_A_THIRD =
      Pattern.compile("‘(?:[^’‘]|(?<=\\p{L})’(?=\\p{L})){30,}$|\\bquoting\\b");

  /** "she's", "they'd". */
  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?:I|we|you|he|she|it|they|there)['’]\\p{L}+\\b");

  private static final Pattern WILL =
      Pattern.compile("[^,]{10,90}? (?:will|would|is|was|could|has) .*");

  /** A picture is neither so nor not so; what is compared with nothing told is half a claim. */
  private static final Pattern LIKENED =
      Pattern.compile(
          "(?i)\\b(?:is|are|was|were) (?:\\p{L}+ ){0,2}like\\b"
              + "|\\b(?:as (?:much|many)|(?:more|less|fewer|better|worse|higher|lower))$");

  /**
   * "the pier is paid for and she accused the council": a report in the middle of reported words.
   */
  private static final Pattern REPORTS_ON =
      Pattern.compile(
          "(?:,| and|, and|, but) (?:he|she|they) (?:said|added|told|accused|blamed|warned|argued|claimed|insisted|criticized"
              + "|criticised|praised|urged)\\b");

  /** "the need to row" is no clause, "the need to row grows" is one. */
  private static final Pattern NEED =
      Pattern.compile("(?i)(?:the|an?|his|her|its|their|our) (?:\\p{L}+ )?need to\\b");

  private static final Pattern OWNS = Pattern.compile("['’]s\\b");

  private static final String THAT = " that ";

  private Restated() {}

  /** Whether a wording is a clause with a subject and a finite verb, as it stands. */
  static boolean isClause(Wording wording, Attribution said, Passage passage, Story story) {
    String words = wording.plain();
    List<Token> tokens = Token.of(words);
    boolean whole = Whole.is(wording, story.text());
    if (!isOfFairLength(tokens)
        || isToldOn(wording, story.text())
        || isCut(wording, said, story.text())
        || OddMarks.areIn(wording)
        || !whole && JOINED.matcher(words).find()
        || isNeed(words)
        || NO_END.contains(tokens.get(tokens.size() - 1).lower())) {
      return false;
    }
    String first = tokens.get(0).lower().replaceFirst("'.*", "");
    return !NO_START.contains(first) && isMain(wording, said, passage, story)
        || isAfterAdverbial(words, wording, story)
        || whole && isThought(words, passage, story);
  }

  private static boolean isNeed(String words) {
    Matcher need = NEED.matcher(words);
    return need.lookingAt() && !Finite.in(words.substring(need.end()));
  }

  private static boolean isOfFairLength(List<Token> tokens) {
    long count = tokens.stream().filter(Token::isWord).count();
    return count >= SHORTEST && count <= Wording.LONGEST;
  }

  /** Whether the outlet goes on by itself in words that are its own. */
  private static boolean isToldOn(Wording wording, String text) {
    boolean led =
        LEADS_ON.matcher(wording.plain()).matches() && text.startsWith(",", wording.at().end());
    return wording.manner() != Wording.Manner.QUOTED
        && (led
            || Added.isIn(Adverbial.passed(wording.words()))
            || REPORTS_ON.matcher(wording.words()).find());
  }

  /** Whether the words are a part of longer ones, at either end. */
  private static boolean isCut(Wording wording, Attribution said, String text) {
    return OF_A_THIRD.matcher(wording.words()).find()
        || isCutShort(wording.at(), text)
        || wording.manner() == Wording.Manner.REPORTED && Clauses.isCutOut(wording.at(), said, text)
        || goesOn(wording.at(), said, text)
        || OfARelative.is(said, text)
        || isPointed(wording.plain(), wording.at(), text);
  }

  /** A whole sentence may begin with any word, but not ask for something. */
  private static boolean isThought(String words, Passage passage, Story story) {
    return !Clauses.isFinite(Token.of(words).get(0).lower())
        && PointedSubject.of(words, passage, story) == null
        && Whole.hasMainClause(words);
  }

  /**
   * "In June, the toll rose": a sentence of its own that begins with something else, and what
   * somebody reports so: "that if it rained, the toll would rise".
   */
  private static boolean isAfterAdverbial(String words, Wording wording, Story story) {
    String main = Adverbial.behind(words);
    return main != null
        && (wording.manner() != Wording.Manner.QUOTED
            || Character.isUpperCase(story.text().charAt(wording.at().start())))
        && Finite.in(SUBORDINATE.split(main, 2)[0])
        && (PRONOUN.matcher(main).lookingAt() || Clauses.hasSubject(main))
        && !NO_START.contains(Token.of(main).get(0).lower());
  }

  private static boolean isMain(Wording wording, Attribution said, Passage passage, Story story) {
    String words = wording.plain();
    String first = Token.of(words).get(0).lower();
    boolean quoted = wording.manner() == Wording.Manner.QUOTED;
    return !Clauses.isFinite(first)
        && !(quoted && Whole.leadsUp(words))
        && (!first.matches("\\p{L}{3,}ing") || WILL.matcher(words).lookingAt())
        && (Finite.in(SUBORDINATE.split(words, 2)[0]) || LongSubject.hasVerb(words))
        && (PRONOUN.matcher(words).lookingAt()
            || isAfterThat(wording, story.text())
            || Clauses.hasSubject(words))
        && !SOURCE.matcher(words).matches()
        && PointedSubject.of(words, passage, story) == null
        && (quoted || !isAskedToDo(words, said.cue().get(0).in(story.text())));
  }

  /** "said that [immigration is falling]": a clause with all it needs. */
  private static boolean isAfterThat(Wording wording, String text) {
    return wording.manner() != Wording.Manner.QUOTED
        && text.startsWith(THAT, wording.at().start() - THAT.length());
  }

  /** Whether nobody says "I" in it. */
  static boolean isImpersonal(String words) {
    return !PERSONAL.matcher(words).find();
  }

  /** Whether somebody else may say so without a change. */
  static boolean canBeRepeated(String words) {
    return !ADDRESSED.matcher(words).find();
  }

  /** Whether words tell how things are, and not what somebody feels or what others say. */
  static boolean tellsOfTheWorld(String words) {
    return isImpersonal(words)
        && !REFUSES.matcher(words).matches()
        && !OwnVoice.reports(words)
        && !LIKENED.matcher(words).find()
        && !OWN_MIND.matcher(words).matches();
  }

  /** "said that [toll] should stay": the "that" belongs to the noun. */
  static boolean isPointed(String words, Span at, String text) {
    String before = text.substring(Math.max(0, at.start() - 5), at.start());
    return before.endsWith("that ") && POINTED.matcher(words).lookingAt();
  }

  /** A question, or words that the speaker's name interrupts. */
  private static boolean goesOn(Span at, Attribution said, String text) {
    String after = text.substring(at.end(), Math.min(text.length(), at.end() + 2));
    if (after.matches("(?s).?[?!].?|[?!].*")) {
      return true;
    }
    for (int i = 0; i + 1 < said.content().size(); i++) {
      String rest = said.content().get(i + 1).in(text).replaceFirst("^[\"“'\\s]+", "");
      boolean lower = !rest.isEmpty() && Character.isLowerCase(rest.charAt(0));
      if (lower
          && !(ADDS.matcher(rest).lookingAt() && !Negation.in(at.in(text)))
          && at.end() <= said.content().get(i).end()
          && at.end() + 4 > said.content().get(i).end()) {
        return true;
      }
    }
    return false;
  }

  /** "22" of "22%", "the toll" of "the toll's": the words go on where the span ends. */
  private static boolean isCutShort(Span at, String text) {
    return at.end() < text.length()
        && (Character.isLetterOrDigit(text.charAt(at.end()))
            || OWNS.matcher(text).region(at.end(), text.length()).lookingAt()
            || "%/-".indexOf(text.charAt(at.end())) >= 0);
  }

  /** "urged the council to act": no clause, whatever verbs come later. */
  private static boolean isAskedToDo(String words, String cue) {
    int to = words.indexOf(" to ");
    return to > 0 && ASKED.matcher(cue).find() && !Clauses.isFinite(words.substring(0, to));
  }
}
