package onrecord.question.flaw;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Option;

/**
 * What the evidence itself has somebody claim ("who said that …", "argued that …") is asked as
 * that, whoever it is: extraction need not know the name.
 */
final class ReportHasSource implements Check {

  private static final String CLAIM =
      "said|says|claimed|claims|argued|argues|alleged|alleges|insisted|insists|complained|warned|predicted|suspects|believes|believed|thinks";

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
    if (!Kinds.FACTS.contains(draft.kind())
        || draft.speaker() != null
        || key == null
        || draft.evidence() == null
        || draft.asksAboutPassage()
        || ATTRIBUTED.matcher(Quotations.without(draft.stem())).find()
        || Attributed.is(draft.stem())) {
      return List.of();
    }
    return sentences(draft.evidence(), reading)
        .filter(sentence -> isReported(sentence, key, draft))
        .limit(1)
        .map(
            sentence ->
                Flaw.reject("claim_as_fact", "Somebody says so; the question must name who does."))
        .toList();
  }

  /** Also all of a sentence of which only the part behind "said that" was marked. */
  private static Stream<String> sentences(Evidence evidence, Reading reading) {
    return reading == null
        ? evidence.sentences()
        : Stream.concat(
            evidence.sentences(),
            evidence.spans().stream()
                .map(
                    span ->
                        SentenceEnds.before(span.start(), reading.text())
                            + span.in(reading.text())));
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
    // "2:47 a.m." has no word of its own
    boolean only =
        answer.isEmpty()
            ? Words.contains(report.group("content"), key.text())
                && !Words.contains(sentence.substring(0, report.start("content")), key.text())
            : answer.stream().anyMatch(content::contains)
                && answer.stream().noneMatch(before::contains);
    return only
        && source.stream().noneMatch(asked::contains)
        && !report.group("source").strip().matches("(?i)(.* )?(court|judge|judges|tribunal)");
  }
}
