package onrecord;

import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.article.Article;
import onrecord.question.Basis;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Span;

/** An invented article on a harbour toll, ten speakers each quoted once, and questions on it. */
final class Toll {
  static final List<String> SPEAKERS =
      List.of(
          "Ines Aldovar, mayor of Vessmark",
          "Tomas Verrell, leader of the council opposition",
          "Odile Brankov, director of the port authority",
          "Ravi Sennet, chair of the Hauliers' League",
          "Mira Tolland, head of the bridge office",
          "Jonas Feld, spokesman of the ferry line",
          "Hana Wroth, professor of transport",
          "Piet Ansel, owner of a harbour café",
          "Sunniva Reck, captain of the harbour pilots",
          "Dario Menz, chair of the cyclists' union");

  static String text() {
    return SPEAKERS.stream()
        .map(who -> "\"%s\" said %s.".formatted(said(who), who))
        .collect(Collectors.joining("\n\n", "Harbour toll stays until spring\n\n", "\n"));
  }

  private static String said(String who) {
    return "My view of the toll is number " + SPEAKERS.indexOf(who) + ",";
  }

  private Toll() {}

  /** In the transaction that is open. */
  static Question approved(Article about, int n, Instant now) {
    Article article = Article.findById(about.id);
    String who = SPEAKERS.get(n);
    List<Choice> choices =
        IntStream.range(0, 4)
            .mapToObj(i -> SPEAKERS.get((n + i - n % 4 + SPEAKERS.size()) % SPEAKERS.size()))
            .map(name -> new Choice(name, name.equals(who), "The words are those of " + who + "."))
            .toList();
    String sentence = "\"%s\" said %s".formatted(said(who), who);
    int at = text().indexOf(sentence);
    var basis =
        new Basis(
            article.latest(),
            List.of(new Span(at, at + sentence.length())),
            sentence,
            who.substring(0, who.indexOf(',')),
            article.publishedOn,
            article.publishedOn.plusYears(5));
    var question =
        new Question(
            article,
            Kind.WHO_SAID,
            n,
            "who_said.fixture",
            new QuestionText(
                Format.SINGLE,
                "The harbour toll in Vessmark, 23 November 2026",
                null,
                "Who gave view number " + n + " of the harbour toll in Vessmark?",
                choices,
                who + " said so on 23 November 2026."),
            basis,
            now);
    question.persist();
    question.approve(article.importedBy, now);
    return question;
  }
}
