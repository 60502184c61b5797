package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/**
 * What the evidence itself has somebody claim ("who said that …", "argued that …") is asked as
 * that, whoever it is: extraction need not know the name.
 */
final class ReportHasSource implements Check {
  private static final Set<Kind> ASKED = EnumSet.of(Kind.FACT, Kind.NUMBER);

  private static final String CLAIM =
      "said|says|claimed|claims|argued|argues|alleged|alleges|insisted|insists|complained|warned|predicted|suspects|believes|thinks";

  /**
   * "Who said that", "she says the machine", ", arguing that": what a body announces or a court
   * finds is so by that, what is argued is not.
   */
  private static final Pattern REPORTED =
      Pattern.compile(
          "(?<source>[^,;.”\"]{0,60}?)(?:, who)? ?\\b(?:(?:"
              + CLAIM
              + "|wrote(?: on \\d{1,2} \\p{L}+| in [^,.]{3,30})?)(?: in [^,.]{3,30}?| on \\p{L}+)? that"
              + "|(?<=\\b(?:[Hh]e|[Ss]he|[Tt]hey) )(?:"
              + CLAIM
              + ")(?= (?:the|an?|his|her|its|their|it|he|she|they|there|no|this|\\d))"
              + "|(?:arguing|claiming|alleging|insisting|saying) that) (?<content>.*)$");

  private static final Pattern ATTRIBUTED = Attributed.verbs("attributing.report");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    if (!ASKED.contains(draft.kind())
        || draft.speaker() != null
        || key == null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || ATTRIBUTED.matcher(Quotations.without(draft.stem())).find()
        || Attributed.is(draft.stem())) {
      return List.of();
    }
    return draft
        .evidence()
        .sentences()
        .filter(sentence -> isReported(sentence, key, draft))
        .limit(1)
        .map(
            sentence ->
                Flaw.reject("claim_as_fact", "Somebody says so; the question must name who does."))
        .toList();
  }

  /** The key stands only in what is said, and the stem is not about the one who says it. */
  private static boolean isReported(String sentence, Option key, Draft draft) {
    var report = REPORTED.matcher(sentence);
    if (!report.find()) {
      return false;
    }
    var answer = Words.content(key.text());
    var content = Words.content(report.group("content"));
    var before = Words.content(sentence.substring(0, report.start("content")));
    var source = Words.content(report.group("source"));
    var asked = Words.content(draft.stem());
    asked.removeAll(Words.content(Shown.context(draft)));
    return !answer.isEmpty()
        && answer.stream().anyMatch(content::contains)
        && answer.stream().noneMatch(before::contains)
        && source.stream().noneMatch(asked::contains)
        && !report.group("source").strip().matches("(?i)(.* )?(court|judge|judges|tribunal)");
  }
}
