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
  private static final int LONGEST_PART = 22;

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
          "(?i)(?:that )?(?:he|she|they|it|his|her|their)\\b(?:['’](?:d|ll|s|re)\\b)?(?: \\p{L}+ly)?"
              + " ?(?:would|will|hopes?|hoped|wants?|wanted|wish\\w*|feels?|felt|knows?|knew|loves?|likes?"
              + "|liked|plans?|planned|intends?|intended|think\\w*|thought|believes?|believed|expects?"
              + "|can|could|is|was|has|had|does|did|do|are|were|have|needs?|agree\\w*|hear\\w*|looked"
              + "|saw|remember\\w*|campaign|staff|team|favou?rite)?\\b.*");

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
              + "argu\\w*|disagree\\w*|agree\\w*|downplay\\w*|stress\\w*|noted|noting|respond\\w*|express\\w*)\\b");

  private static final Pattern WILL =
      Pattern.compile("[^,]{10,90}? (?:will|would|is|was|could|has) .*");
  private static final Pattern SUBJECT =
      Pattern.compile(
          "[Tt]he ((?:\\p{Ll}[\\p{L}’'-]* ){1,3}?)(?=(?:is|are|was|were|has|have|had|will|would|could|can"
              + "|should|does|did|do|\\p{L}+ed|\\p{L}+n['’]t)\\b)");

  private static final Pattern MONTH = Pattern.compile("(?i)(?:last |next |this )?\\p{L}{3,9}\\.?");

  private Restated() {}

  /** The words at a span as a clause after "that"; null where that is not sure to be English. */
  static String clause(Span at, Said said, Passage passage, Story story) {
    String words = ClauseDates.absolute(at, story);
    if (words == null || hasMonth(at, story)) {
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
        || words.matches("(?i).*(\\b(?:himself|herself|themselves|ourselves)\\b|, but ).*")
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
  static String part(Span at, Said said, Passage passage, Story story) {
    String words =
        at.in(story.text()).strip().replaceAll("[,.;:\\s]+$", "").replaceFirst("^that,? ", "");
    boolean plain = !words.matches("(?s).*[\"“”\n—(;?].*|.* -+ .*|.*''.*");
    return plain
            && isStatement(words, LONGEST_PART, said, passage, story)
            && Clauses.isFinite(words)
            && !OWN_MIND.matcher(words).matches()
        ? words
        : null;
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
        && !isAskedToDo(words, said, story)
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
  private static boolean isAskedToDo(String words, Said said, Story story) {
    int to = words.indexOf(" to ");
    return to > 0
        && ASKED.matcher(said.cue(story.text())).find()
        && !Clauses.isFinite(words.substring(0, to));
  }

  /** Somebody who speaks of "November" may mean the next one. */
  private static boolean hasMonth(Span at, Story story) {
    return story.reading.found().dates().stream()
        .filter(time -> at.contains(time.span()))
        .map(time -> time.span().in(story.text()))
        .anyMatch(form -> MONTH.matcher(form).matches() && !form.matches("(?i).*(day|year)"));
  }
}
