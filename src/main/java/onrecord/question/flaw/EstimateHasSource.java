package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/**
 * What stands in the evidence as somebody's view or estimate ("police put the number at 900", "in
 * her view") is asked as that, and not as how things are.
 */
final class EstimateHasSource implements Check {

  private static final String SUM =
      "(?:about |some |around |nearly |almost |over |between )?(?:\\p{Lu}{1,3})?[$€£]?\\d";

  /** Who puts a number on something; "was put at" tells nobody. */
  private static final Pattern ESTIMATE =
      Pattern.compile(
          "(?<!\\b(?:was|were|is|are|been|be) )\\b(?<verb>put|puts|estimated|estimates|reckoned|reckons"
              + "|counted|guessed) [^.;]{0,60}?(?:\\bat )?"
              + SUM);

  private static final Pattern VIEW =
      Pattern.compile(
          "(?i)\\b(in|to|by) (his|her|their|\\p{Lu}[\\p{L}-]+['’]s?) (own )?(view|opinion|eyes|mind|judge?ment"
              + "|estimate|estimation|reckoning|account|count|calculations?|telling)\\b"
              + "|\\bas (he|she|they|\\p{Lu}\\p{L}+) (sees?|saw|puts?|tells?|told|has|had) it\\b"
              + "|\\bin the (view|opinion|eyes|judge?ment|words) of\\b"
              + "|\\b(he|she|they|who) (believe[sd]?|thinks?|thought|suspect(s|ed)?|reckon(s|ed)?|guess(es|ed)?)\\b");

  private static final Pattern FIGURE = Pattern.compile("\\d");
  private static final Pattern SOURCED =
      Pattern.compile(
          "(?i)\\b(says?|said|found|finds|puts?|claims?|claimed|estimates?|estimated|gives?|spoke|according to|counted)\\b");

  /** ", the organisers at 3,000", "; the firm spoke of 40": another number for the same. */
  private static final Pattern AND_ANOTHER =
      Pattern.compile(
          "(?:,|;| and| but| while) (?<other>[^,.;\\d]{3,40}?) (?:at|of|put it at|said|says|spoke of|counted) "
              + SUM);

  private static final Pattern ATTRIBUTED = Attributed.verbs("attributing.estimate");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    String stem = Quotations.without(draft.stem());
    if (!Kinds.TELLING.contains(draft.kind())
        || draft.speaker() != null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || ATTRIBUTED.matcher(stem).find()
        || Attributed.is(draft.stem())) {
      return List.of();
    }
    if (hasTwo(draft)) {
      return List.of(
          Flaw.reject("two_keys", "The evidence has two numbers, by two sources, for this."));
    }
    return draft
        .evidence()
        .sentences()
        .filter(sentence -> holdsKey(draft, sentence))
        .flatMap(sentence -> of(draft, stem, sentence))
        .limit(1)
        .toList();
  }

  private static Stream<Flaw> of(Draft draft, String stem, String sentence) {
    var estimate = ESTIMATE.matcher(sentence);
    if (!estimate.find()) {
      return VIEW.matcher(sentence).find()
          ? Stream.of(
              Flaw.reject(
                  "claim_as_fact", "This is somebody's view; the question must tell whose."))
          : Stream.empty();
    }
    var other = AND_ANOTHER.matcher(sentence);
    boolean two = other.find();
    if (namesAny(stem, sentence.substring(0, estimate.start("verb")), draft)
        || two && namesAny(stem, other.group("other"), draft)) {
      return Stream.empty();
    }
    boolean offered =
        draft.item().distractors().stream().anyMatch(o -> Words.contains(sentence, o.text()));
    return Stream.of(
        two && offered
            ? Flaw.reject("two_keys", "The evidence has two numbers, by two sources, for this.")
            : Flaw.reject("claim_as_fact", "This is an estimate; the question must tell whose."));
  }

  /** "A test found between seven and nine. The firm's own figures say 3": both are offered. */
  private static boolean hasTwo(Draft draft) {
    String evidence = draft.evidence().text();
    String figures = NumberWords.inFigures(evidence);
    Option key = draft.item().key();
    return draft.kind() == Kind.NUMBER
        && key != null
        && SOURCED.matcher(evidence).results().count() > 1
        && FIGURE.matcher(key.text()).find()
        && EvidenceSupportsKey.missing(key.text(), evidence) == null
        && draft.item().distractors().stream()
            .map(Option::text)
            .anyMatch(
                option ->
                    FIGURE.matcher(option).find()
                        && EvidenceSupportsKey.missing(option, figures) == null);
  }

  /** A word of the line above ("Roe", in the Roe Chamber of Trade) names nobody. */
  private static boolean namesAny(String stem, String source, Draft draft) {
    var words = Words.content(stem);
    words.removeAll(Words.content(Shown.context(draft)));
    return Words.content(source).stream().anyMatch(words::contains);
  }

  private static boolean holdsKey(Draft draft, String sentence) {
    String words = draft.item().rightAnswers().stream().findFirst().orElse("");
    var content = Words.content(words);
    return Words.contains(sentence, words)
        || !content.isEmpty() && Words.content(sentence).stream().anyMatch(content::contains);
  }
}
