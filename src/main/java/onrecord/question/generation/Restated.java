package onrecord.question.generation;

import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/**
 * What somebody said in a sentence that is shown, put into the stem: as a clause after "that", or
 * as the words of the sentence.
 */
final class Restated {
  private static final int SHORTEST = 5;
  private static final int LONGEST_CLAUSE = 22;
  private static final int LONGEST_PART = 26;

  private static final Set<String> NO_START =
      Set.of(
          ("to if but not by of for with as when because what how why who which being having against"
                  + " whether and or on in at from while although though than so let where him them"
                  + " me us her whatever whoever said")
              .split(" "));
  private static final Pattern ASKED =
      Pattern.compile(
          "ask|urg|told|tell|call|want|demand|invit|order|request|encourag|advis|press");
  private static final Pattern PERSONAL =
      Pattern.compile("(?i)\\b(I|we|us|our|ours|my|me|you|your|he|she)\\b");

  /** What somebody hopes, feels or means to do is no statement about the world. */
  private static final Pattern OWN_MIND =
      Pattern.compile(
          "(?i)(?:that )?(?:he|she|they|it)(?:['’](?:d|ll|s|re|ve|m))?(?: \\p{L}+ly| also| still| never)? ?(?:would"
              + "|will|hopes?|hoped|wants?|wanted|wish\\w*|feels?|felt|knows?|knew|loves?|likes?|liked"
              + "|plans?|planned|intends?|intended|expects?|expected|can|could|needs?|agree\\w*|underst\\w+|spoke|remember\\w*"
              + "|welcom\\w*|appreciat\\w*|(?:is|was|are|were|['’]s) (?:not )?(?:\\p{L}+ed|willing|open|ready|proud"
              + "|happy|glad|grateful|sorry|sure|going|looking|hopeful|confident|aware|prepared))\\b.*"
              + "|(?i)(?:that )?(?:he|she|they|it|we|I)['’](?:d|ll)\\b.*");

  static final Pattern OTHERS_WORDS =
      Pattern.compile(
          "(?i)\\b(say|says|said|argues?|argued|claims?|claimed|believes?|believed|thinks?|thought"
              + "|told|tells|suggests?|suggested|according to|alleged\\w*|reportedly|asked)\\b");

  /** Words by which a writer keeps a distance, or feels something. */
  static final Pattern DOUBTED =
      Pattern.compile(
          "(?i)\\b(seem\\w*|appear\\w*|apparent\\w*|perhaps|maybe|probably|likely|may|might|could|would"
              + "|will|should|hope\\w*|want\\w*|expect\\w*|vow\\w*|promis\\w*|pledg\\w*|insist\\w*|defend\\w*"
              + "|slam\\w*|blast\\w*|critici\\w*|mock\\w*|attack\\w*|accus\\w*|warn\\w*|praise\\w*|denounc\\w*"
              + "|dismiss\\w*|reject\\w*|disput\\w*|call\\w*|urg\\w*|complain\\w*|boast\\w*|admit\\w*|feel\\w*"
              + "|felt|famous\\w*|clear\\w*|obvious\\w*|best|worst|great|blam\\w*|lament\\w*|tout\\w*|push\\w*|"
              + "argu\\w*|disagree\\w*|agree\\w*|downplay\\w*|stress\\w*|noted|noting|respond\\w*|express\\w*|offen[cs]e|sharply|doubled|fired|shot|stage|attempt\\w*|ripped|rail\\w*|repeat\\w*|bash\\w*)\\b");

  private static final Pattern WILL =
      Pattern.compile("[^,]{10,90}? (?:will|would|is|was|could|has) .*");

  private static final Pattern CERTAIN =
      Pattern.compile(
          "\\b(?:is|are|was|were|has|have|had|does|did|do|can|could|may|might)\\b|n['’]t\\b");

  /** Where a second thought begins. */
  private static final Pattern GOES_ON =
      Pattern.compile(" — | -+ |; |, (?:but|and that|yet|though) ");

  private static final Pattern SUBJECT =
      Pattern.compile(
          "[Tt]he ((?:\\p{Ll}[\\p{L}’'-]* ){1,3}?)(?=(?:is|are|was|were|has|have|had|will|would|could|can"
              + "|should|does|did|do|\\p{L}+ed|\\p{L}+n['’]t)\\b)");

  private static final Pattern MONTH = Pattern.compile("(?i)(?:last |next |this )?\\p{L}{3,9}\\.?");

  private Restated() {}

  /** The words at a span as a clause after "that"; null where that is not sure to be English. */
  static String clause(Span at, Said said, Passage passage, Story story) {
    String words = ClauseDates.absolute(at, story);
    if (words == null || hasMonth(at, story) || isCutShort(at, story.text())) {
      return null;
    }
    words =
        words
            .strip()
            .replaceAll("\\s+", " ")
            .replaceAll("[“”]", "\"")
            .replaceAll("[,.;:\\s–—-]+$", "")
            .replaceAll("[,.](\"?)$", "$1")
            .replaceFirst("^that,? ", "");
    int quotes = Quotations.in(words).size();
    boolean open = words.chars().filter(c -> c == '"').count() != 2L * quotes;
    if (quotes > 1
        || open
        || words.startsWith("\"")
        || words.matches("(?s).*(\\?| - |—|''|--|;|: |\\().*")
        || words.matches(
            "(?i).*(\\b(?:himself|herself|themselves|ourselves|guys|folks)\\b|, but ).*")
        || PERSONAL.matcher(Quotations.without(words)).find()
        || !isStatement(words, LONGEST_CLAUSE, said, passage, story)
        || !Clauses.isFinite(Clauses.head(words))
        || story.people.mentions(words, said.speaker())
        || story.loose.leans(Quotations.without(words))) {
      return null;
    }
    return Introducing.in(Reported.startingSmall(words, at, story), story);
  }

  /** The words as the sentence has them; null where they are many, quoted or no statement. */
  static String part(Span at, String cue, Passage passage, Story story) {
    String words = at.in(story.text()).strip().replaceFirst("^that,? ", "");
    Matcher on = GOES_ON.matcher(words);
    String head = on.find() ? words.substring(0, on.start()) : words;
    head = head.replaceAll("[,.;:\\s]+$", "");
    boolean whole = head.length() > words.length() - 4 || CERTAIN.matcher(head).find();
    boolean plain =
        whole
            && !head.matches(".*\\b(?:himself|herself|themselves)\\b.*")
            && !head.matches("(?s).*[\"“”\n—(;?:].*|.* -+ .*|.*''.*");
    List<Token> tokens = Token.of(head);
    long count = tokens.stream().filter(Token::isWord).count();
    if (!plain || count < SHORTEST || count > LONGEST_PART || isCutShort(at, story.text())) {
      return null;
    }
    String first = tokens.get(0).lower();
    boolean begins = !NO_START.contains(first) && !Clauses.isFinite(first);
    boolean gerund = first.matches("\\p{L}{3,}ing") && !WILL.matcher(head).lookingAt();
    return begins
            && !gerund
            && Clauses.isFinite(head)
            && !pointsBack(head, passage, story)
            && !isAskedToDo(head, cue)
            && !OTHERS_WORDS.matcher(head).find()
            && !OWN_MIND.matcher(head).matches()
        ? head
        : null;
  }

  /** "22" of "22%": the words go on where the span ends. */
  private static boolean isCutShort(Span at, String text) {
    return at.end() < text.length()
        && (Character.isLetterOrDigit(text.charAt(at.end()))
            || "%/-".indexOf(text.charAt(at.end())) >= 0);
  }

  private static boolean isStatement(
      String words, int longest, Said said, Passage passage, Story story) {
    List<Token> tokens = Token.of(words);
    long count = tokens.stream().filter(Token::isWord).count();
    if (count < SHORTEST || count > longest) {
      return false;
    }
    String first = tokens.get(0).lower();
    return !NO_START.contains(first)
        && !Clauses.isFinite(first)
        && (!first.matches("\\p{L}{3,}ing") || WILL.matcher(words).lookingAt())
        && Clauses.hasSubject(words)
        && !pointsBack(words, passage, story)
        && !isAskedToDo(words, said.cue(story.text()))
        && !OTHERS_WORDS.matcher(Quotations.without(words)).find();
  }

  /** "The nonprofit is independent": which one, only the article tells. */
  private static boolean pointsBack(String words, Passage passage, Story story) {
    Matcher subject = SUBJECT.matcher(words);
    if (!subject.lookingAt()) {
      return false;
    }
    String before = passage.text().substring(0, Math.max(0, passage.text().indexOf(words)));
    return Words.content(subject.group(1)).stream()
        .noneMatch(
            word ->
                story.topic.contains(word)
                    || Definite.KNOWN.contains(word)
                    || Words.content(before).contains(word));
  }

  /** "urged the council to act": no clause, whatever verbs come later. */
  private static boolean isAskedToDo(String words, String cue) {
    int to = words.indexOf(" to ");
    return to > 0 && ASKED.matcher(cue).find() && !Clauses.isFinite(words.substring(0, to));
  }

  /** Somebody who speaks of "November" may mean the next one. */
  private static boolean hasMonth(Span at, Story story) {
    return story.reading.found().dates().stream()
        .filter(time -> at.contains(time.span()))
        .map(time -> time.span().in(story.text()))
        .anyMatch(form -> MONTH.matcher(form).matches() && !form.matches("(?i).*(day|year)"));
  }
}
