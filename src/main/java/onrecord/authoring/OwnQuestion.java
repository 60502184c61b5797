package onrecord.authoring;

import java.util.Arrays;
import java.util.List;
import onrecord.article.Article;
import onrecord.desk.DeskFilter;
import onrecord.drafting.Copied;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.question.item.WrittenDate;
import onrecord.system.Formats;
import onrecord.system.FreeText;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.RestForm;

/**
 * What a question that a teacher types has whatever its format.
 *
 * @param kind the name of a {@link Kind}
 * @param format the name of a {@link Format}
 * @param before the format whose fields the page showed
 * @param passage what students see above the question, with explanations in square brackets; may be
 *     empty
 * @param evidence words copied out of the article, from several places a line each
 * @param speaker who says them, {@link DeskFilter#OUTLET} for the outlet; empty where nobody chose
 */
public record OwnQuestion(
    @RestForm String kind,
    @RestForm String format,
    @RestForm String before,
    @RestForm String context,
    @RestForm String passage,
    @RestForm String stem,
    @RestForm String explanation,
    @RestForm String evidence,
    @RestForm String speaker) {
  /** The form as it opens: the context is there already. */
  static OwnQuestion blank(Article article, String format) {
    String line =
        article.storyLine == null || article.storyLine.isBlank()
            ? article.outlet.name + ", “" + article.headline + "”"
            : article.storyLine;
    String context = Formats.capital(line) + ", reported " + WrittenDate.day(article.publishedOn);
    var wanted = format(format);
    return new OwnQuestion(
        usual(wanted).name(), wanted.name(), wanted.name(), context, "", "", "", "", "");
  }

  /** The same on a passage; what nobody says there is asked as a fact. */
  OwnQuestion about(String evidence, String speaker) {
    boolean fact = !evidence.isEmpty() && speaker.isEmpty() && asFormat() == Format.SINGLE;
    String asked = fact ? Kind.FACT.name() : kind;
    return new OwnQuestion(
        asked, format, before, context, passage, stem, explanation, evidence, speaker);
  }

  /** The same with the kind that goes with the format, unless another was chosen. */
  OwnQuestion shifted() {
    boolean asBefore = asKind() == usual(format(before));
    String next = asBefore ? usual(asFormat()).name() : kind;
    return new OwnQuestion(
        next, format, format, context, passage, stem, explanation, evidence, speaker);
  }

  /** What is mostly asked in a format. */
  private static Kind usual(Format format) {
    return switch (format) {
      case SINGLE -> Kind.WHO_SAID;
      case MULTIPLE -> Kind.WHICH_SAID;
      case TRUEFALSE -> Kind.WHAT_ABOUT;
      case MATCH -> Kind.TWO_SIDES;
      case ORDER -> Kind.ORDER;
      case NUMERIC -> Kind.NUMBER;
      case SHORT -> Kind.COMPLETE_QUOTE;
    };
  }

  public List<Kind> kinds() {
    return List.of(Kind.values());
  }

  Kind asKind() {
    return Arrays.stream(Kind.values())
        .filter(one -> one.name().equals(kind))
        .findFirst()
        .orElse(usual(asFormat()));
  }

  public Format asFormat() {
    return format(format);
  }

  /** Whether options to be written took the place of true and false, or the other way round. */
  boolean isTurned() {
    return before != null && isTruth(format(before)) != isTruth(asFormat());
  }

  private static boolean isTruth(Format format) {
    return format == Format.TRUEFALSE;
  }

  private static Format format(String typed) {
    return Arrays.stream(Format.values())
        .filter(one -> one.name().equalsIgnoreCase(typed))
        .findFirst()
        .orElse(Format.SINGLE);
  }

  /**
   * What is missing or too long above the answers.
   *
   * @param turned whether it is marked as false: then it may name whoever did not say it
   */
  void checkAsked(boolean turned, Problems problems) {
    var rules = new FieldRules(problems);
    problems.limit("passage", passage, FieldRules.LONGEST);
    rules.checkPassage(asKind(), stem, shown(), true);
    rules.checkAsked(context, stem);
    if (asFormat() == Format.TRUEFALSE && !turned) {
      rules.checkSpeakerIsNamed(stem, said());
    }
  }

  /** What is missing or too long below them. */
  void checkExplained(Problems problems) {
    new FieldRules(problems).checkExplained(explanation, speaker);
    problems
        .need("evidence", evidence, "Copy the sentence of the article that it rests on.")
        .limit("evidence", evidence, Copied.LONGEST)
        .addIf(isUnsaid(), "speaker", "Choose who says it: a speaker, or the outlet itself.");
  }

  boolean isEvidenceTooLong() {
    return evidence != null && evidence.length() > Copied.LONGEST;
  }

  /** What stands above the question; null where nothing does. */
  String shown() {
    String copied = FreeText.of(passage);
    return copied.isEmpty() ? null : copied;
  }

  /** Who says it; empty where the outlet does, or several do. */
  String said() {
    String chosen = FreeText.of(speaker);
    return chosen.equals(DeskFilter.OUTLET) ? "" : chosen;
  }

  /** Sides have several speakers; of all else somebody has to say whose words it rests on. */
  private boolean isUnsaid() {
    return FreeText.of(speaker).isEmpty() && asKind() != Kind.TWO_SIDES;
  }
}
