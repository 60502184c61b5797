package onrecord;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import onrecord.article.Article;
import onrecord.question.Basis;
import onrecord.question.Choice;
import onrecord.question.Parts;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Span;

/** A question of each format on the harbour toll. */
final class OneOfEach {
  static final String CONTEXT = "The harbour toll in Vessmark, 23 November 2026";

  private OneOfEach() {}

  /** In the transaction that is open; nobody said what a fact rests on. */
  static Question approved(Article about, Format format, Instant now) {
    Article article = Article.findById(about.id);
    int line = article.latest().text.indexOf("\"");
    int end = article.latest().text.indexOf("\n", line);
    var basis =
        new Basis(
            article.latest(),
            List.of(new Span(line, end)),
            article.latest().text.substring(line, end),
            null,
            article.publishedOn,
            article.publishedOn.plusYears(5));
    var question =
        new Question(
            article, kind(format), format.ordinal(), "fixture", wording(format), basis, now);
    question.persist();
    question.approve(article.importedBy, now);
    return question;
  }

  private static Kind kind(Format format) {
    return switch (format) {
      case SINGLE -> Kind.WHICH_SAID;
      case MULTIPLE, SHORT -> Kind.FACT;
      case TRUEFALSE -> Kind.CLAIM_OR_FACT;
      case MATCH -> Kind.TWO_SIDES;
      case ORDER -> Kind.ORDER;
      case NUMERIC -> Kind.NUMBER;
    };
  }

  static QuestionText wording(Format format) {
    return switch (format) {
      case SINGLE ->
          chosen(
              format,
              null,
              "Who runs the port authority?",
              option("Odile Brankov", true),
              option("Mira Tolland", false),
              option("Jonas Feld", false));
      case MULTIPLE ->
          chosen(
              format,
              null,
              "Which of these speak for people who pay the toll?",
              option("The hauliers’ league", true),
              option("The port authority", false),
              option("The ferry line", true),
              option("The cyclists’ union", true),
              option("The bridge office", false));
      case TRUEFALSE ->
          chosen(
              format,
              "The toll, the mayor said, stays until spring.",
              "Does the sentence give the end of the toll as a claim of the mayor?",
              option("True", true),
              option("False", false));
      case MATCH ->
          of(
              format,
              "Who wants what done about the toll?",
              Parts.matched(
                  List.of(
                      new Pair("Ines Aldovar", "The toll stays until spring"),
                      new Pair("Tomas Verrell", "The toll ends at once, for all who cross"),
                      new Pair("Ravi Sennet", "Lorries are exempt from it at night"))));
      case ORDER ->
          of(
              format,
              "In which order did this happen?",
              Parts.ordered(
                  List.of(
                      "The council votes for the toll",
                      "The bridge office counts the lorries",
                      "The ferry line adds a boat",
                      "The mayor keeps the toll until spring")));
      case NUMERIC ->
          of(
              format,
              "By how much did traffic on the bridge fall, as the bridge office put it?",
              Parts.typed(List.of("12.5 per cent"), new BigDecimal("0.5")));
      case SHORT ->
          of(
              format,
              "Which body counts the lorries on the bridge?",
              Parts.typed(List.of("bridge office", "the bridge office"), null));
    };
  }

  private static QuestionText chosen(
      Format format, String passage, String stem, Choice... choices) {
    return new QuestionText(
        format, CONTEXT, passage, stem, List.of(choices), Parts.NONE, explained(format));
  }

  private static QuestionText of(Format format, String stem, Parts parts) {
    return new QuestionText(format, CONTEXT, null, stem, List.of(), parts, explained(format));
  }

  private static String explained(Format format) {
    return "Explained for " + format.name().toLowerCase(java.util.Locale.ROOT) + ".";
  }

  private static Choice option(String text, boolean correct) {
    return new Choice(text, correct, "Reason for " + text + ".");
  }
}
