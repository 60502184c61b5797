package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** How far the words of somebody go: up to a second thought, or to what the outlet adds. */
final class Ends {
  /** "but nothing is paid for" begins a clause, "but still leaving half" none. */
  private static final String NO_PARTICIPLE =
      "(?!(?:(?:no|any|every|some)thing|spring|during|evening|morning)\\b)";

  /** What the outlet tells the speaker did besides. */
  private static final String AND_SAYING =
      ",? and (?:implying|suggesting|saying|adding|arguing|insisting|warning|claiming|noting|telling|calling"
          + "|questioning|chiding|mocking|accusing|criticizing|describing|urging|praising|asking)\\b"
          + "| (?:and|but) \\p{Lu}[\\p{L}.’'-]+ (?:saying|calling|telling|adding|urging|insisting|promising|warning|arguing)\\b";

  /** "of the town and that of the port": no second "that". */
  private static final String SECOND_THAT = "and that(?! of\\b)";

  private static final String SECOND =
      " — |—| – | -+ |; |, (?:but(?! (?:only|not|just|never|no|rarely|(?:still |also )?"
          + NO_PARTICIPLE
          + "\\p{Ll}+ing)\\b)|"
          + SECOND_THAT
          + "|yet|though|and has|and had) |,? "
          + SECOND_THAT
          + "\\b| (?:and|but) (?:he |she |they )?(?:has |had |have |also |then |later )*+"
          + "(?:praised|called|urged|accused|blamed|critici[sz]ed|downplayed|denied|vowed|promised|added|told|asked|said"
          + "|argued|insisted|warned|dismissed|rejected|pledged|suggested|announced|refused|declined|agreed|noted|offered|described|estimated|predicted|condemned"
          + "|put(?= [^,;]{2,80} at (?:\\p{L}+ ){0,2}[$€£]?\\d))\\b";

  /** Where a second thought begins. */
  private static final Pattern GOES_ON =
      Pattern.compile("(?:\\G|(?<!\\s))\\s*(?:" + SECOND + "|" + AND_SAYING + ")");

  private static final Pattern SAYS_BESIDES = Pattern.compile("\\s*(?:" + AND_SAYING + ")");

  /**
   * In somebody's own words, "is a gift – to nobody" and "it is Roe standing up and saying": the
   * point comes behind, and no outlet adds it.
   */
  private static final Pattern IN_ONE_BREATH =
      Pattern.compile("\\s*[—–-]|,? and \\p{L}+ing\\b| (?:and|but) (?:said|told|asked)\\b");

  /**
   * "the toll is fair [and she hopes to keep it]": what one person thinks or wants beside what was
   * told. It is told by the outlet where that can be the speaker only.
   */
  private static final Pattern OWN_MIND =
      Pattern.compile(
          ",? (?:and|but) (he|she) (?:also |still |now |just )?(?:feels?|felt|thinks?|thought|hopes?|hoped|believes?"
              + "|believed|expects?|expected|wants?|wanted)\\b");

  /** "freedom is not for sale and [offered to send boats]": no thought, but what was done next. */
  private static final Pattern DOES_NEXT =
      Pattern.compile(
          " (?:and|but) (?:then |also |later )?(?:(?:offer|promis|pledg|vow|refus|declin|threaten)ed to"
              + "|called (?:on|for)|urged|accused|praised|blamed|critici[sz]ed)\\b");

  /** No feed and no need. */
  private static final String PAST =
      "(?!(?:" + Lexicon.anyOf("past.not") + "|shed)\\b)\\p{Ll}{2,}ed";

  /** "she likes the pier and [praised its lamps]": she said how it is, and did what is past. */
  private static final Pattern DID_BESIDES =
      Pattern.compile(
          "(?:that )?(he|she) (?:(?:also|still|never|now|\\p{Ll}+ly) )*(?!has\\b|was\\b|is \\p{L}+e[dn]\\b)\\p{Ll}+s\\b"
              + "(.*?)(,? and (?:(?:also|then|later|again) )?"
              + PAST
              + " (?:the|an?|his|her|their|its|how|that|\\p{Lu}).*)");

  /** "he denies Moe warned the town and asked the police": who warned asked too. */
  private static final Pattern DID =
      Pattern.compile("\\b(?:" + PAST + "|" + Lexicon.anyOf("past", "past.only") + ")\\b");

  /** Inside such a clause somebody else may have done it. */
  private static final Pattern OF_ANOTHER =
      Pattern.compile("\\b(?:that|which|who|if|unless|when|after|because)\\b");

  /** "only if the toll is fair and she wants to row": the condition goes on. */
  private static final Pattern OPEN =
      Pattern.compile(
          "(?i)\\b(?:that|which|who|whom|whose|what|how|why|where|whether|if|unless|when|while|until"
              + "|before|after|because|since|as|than|once|provided|though|although)\\b");

  /** A name that may be somebody's, after the first word: none is in "in March", "at Norvik". */
  private static final Pattern NAMED = Pattern.compile("(?<!\\b(?:in|on|at))\\s[\"“]?\\p{Lu}");

  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:\\p{L}*body|\\p{L}*one|"
              + Lexicon.anyOf("somebody", "one.person", "role", "office", "calling", "one.of.many")
              + "|"
              + Lexicon.anyOfField("people")
              + ")\\b");

  /** What is only added to a clause. */
  private static final Pattern ADDS =
      Pattern.compile(
          ", (?:which|who|whose|where|including|saying|arguing|adding|and|but|because|so|as|while|although|though|with|or) "
              + "| (?:because|while|although|unless|even though|so that) ");

  /** "while Roe said it was late, the ships sailed": what comes after belongs to nobody. */
  private static final Pattern ASIDE =
      Pattern.compile("(?is)(?:.*[,;.:]\\s|.*\\b(?:and|but),? |)(?:while|although|though) [^,]*");

  /** "and when you cross it": what that leads to is cut off. */
  private static final Pattern BEGUN =
      Pattern.compile("(?s)(.{12,}), (?:and|but) (?:when|if|while|because|although|since) [^,]*$");

  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|does|did|do|can|could|may|might|will|would)\\b|n['’]t\\b");

  private static final Pattern INNER_THAT = Pattern.compile("\\S that ");

  private static final Pattern CONTRAST =
      Pattern.compile("(?s).*\\bnot (?:an?|the|only|just)\\b.*");

  private Ends() {}

  /**
   * Where to end a stretch of words.
   *
   * @param quoted whether all of it stands in quotation marks
   */
  static Span of(Span part, boolean quoted, Attribution said, String text) {
    int end = part.end();
    String words = part.in(text);
    Matcher go = GOES_ON.matcher(words);
    boolean goes = go.find();
    while (goes && quoted && IN_ONE_BREATH.matcher(go.group()).lookingAt()) {
      goes = go.find();
    }
    if (goes && standsWithout(words, go.start()) && !isSecondThat(words, go)) {
      end = part.start() + go.start();
    }
    end = quoted ? end : beforeOutlets(part.start(), end, said, text);
    end = quoted ? end : beforeOwnMind(part.start(), end, said, text);
    end = quoted ? end : beforeDoing(part.start(), end, said, text);
    end = quoted ? end : NextDeed.cut(part.start(), end, text);
    return new Span(part.start(), shortened(part.start(), end, text));
  }

  /** Of reported words what was said: without what the speaker did next, and what others think. */
  static Span ofReported(Span part, String text) {
    String words = part.in(text);
    Matcher next = DOES_NEXT.matcher(words);
    boolean goes = next.find() && !OF_ANOTHER.matcher(words.substring(0, next.start())).find();
    int end = goes ? next.start() : Added.lastWord(words);
    boolean whole = end < 0 || Wording.MARK.matcher(words.substring(end)).find();
    int last = whole ? part.end() : part.start() + end;
    return new Span(part.start(), NextDeed.cut(part.start(), last, text));
  }

  /** Whether a second thought begins at a place. */
  static boolean isAt(int end, String text) {
    return GOES_ON.matcher(text).region(end, text.length()).lookingAt();
  }

  /** Whether "and saying" follows: it is the outlet's, or goes with another such form before it. */
  static boolean isBeforeSaying(int end, String text) {
    return SAYS_BESIDES.matcher(text).region(end, text.length()).lookingAt();
  }

  private static int beforeOutlets(int start, int end, Attribution said, String text) {
    String words = text.substring(start, end);
    int added = Added.end(words);
    int cut = added >= 0 && Finite.in(words.substring(0, added)) ? added : -1;
    int comma = words.indexOf(", ");
    if (comma > 0 && isAside(start, said, text)) {
      cut = comma;
    }
    boolean marked = cut >= 0 && Wording.MARK.matcher(words.substring(cut)).find();
    return cut < 0 || marked ? end : start + cut;
  }

  private static int beforeOwnMind(int start, int end, Attribution said, String text) {
    String words = text.substring(start, end);
    Matcher mind = OWN_MIND.matcher(words);
    boolean own =
        mind.find()
            && isSpeaker(mind.group(1), said, text)
            && !goesBack(words.substring(0, mind.start()));
    return own ? start + mind.start() : end;
  }

  private static int beforeDoing(int start, int end, Attribution said, String text) {
    Matcher did = DID_BESIDES.matcher(text).region(start, end);
    boolean own =
        did.matches()
            && isSpeaker(did.group(1), said, text)
            && !OPEN.matcher(did.group(2)).find()
            && !DID.matcher(did.group(2)).find();
    return own ? did.start(3) : end;
  }

  /** Whether one person speaks, and is not surely called by the other pronoun. */
  private static boolean isSpeaker(String pronoun, Attribution said, String text) {
    boolean one =
        said.speaker() != null
            && said.speakerKind() == Attribution.SpeakerKind.PERSON
            && said.source().stream().noneMatch(source -> source.in(text).contains(" and "));
    String known = one ? Lexicon.pronoun(said.speaker().split(" ")[0]) : null;
    return one && (known == null || known.equals(pronoun));
  }

  /** Whether a "he" or "she" after some words may be in a clause of theirs, or mean another. */
  private static boolean goesBack(String words) {
    String clause = words.replaceFirst("^\\s*that,? ", "");
    return OPEN.matcher(clause).find()
        || NAMED.matcher(clause).find()
        || SOMEBODY.matcher(clause).find()
        || Pronouns.areIn(clause);
  }

  /** Whether the words are reported in a clause that only goes before another one. */
  private static boolean isAside(int start, Attribution said, String text) {
    int cue = said.cue().isEmpty() ? start : said.cue().get(0).start();
    int line = text.lastIndexOf('\n', Math.max(0, cue - 1)) + 1;
    return cue < start && ASIDE.matcher(text.substring(Math.max(line, cue - 120), cue)).matches();
  }

  /** "is not a gift, but a loan": what is denied needs what is put in its place. */
  private static boolean standsWithout(String words, int end) {
    return CERTAIN.matcher(words.substring(0, end)).find() && !isContrast(words, end);
  }

  /** "she will see that they rise and [that] they are paid" is one thought. */
  private static boolean isSecondThat(String words, Matcher go) {
    return go.group().endsWith("that") && INNER_THAT.matcher(words.substring(0, go.start())).find();
  }

  private static boolean isContrast(String words, int at) {
    return words.startsWith(", but", at) && CONTRAST.matcher(words.substring(0, at)).matches();
  }

  /** Of a long clause, what stands before its last comma that leaves a clause of fair length. */
  private static int shortened(int start, int end, String text) {
    int cut = end;
    while (cut > start && Words.count(text.substring(start, cut)) > Wording.LONGEST) {
      Matcher on = ADDS.matcher(text).region(start, cut);
      int last = -1;
      while (on.find()) {
        last = isContrast(text.substring(start, cut), on.start() - start) ? -1 : on.start();
      }
      Matcher begun = BEGUN.matcher(text).region(start, Math.max(start, last));
      last = begun.lookingAt() ? begun.end(1) : last;
      if (last < 0 || !CERTAIN.matcher(text.substring(start, last)).find()) {
        return end;
      }
      cut = last;
    }
    return cut;
  }
}
