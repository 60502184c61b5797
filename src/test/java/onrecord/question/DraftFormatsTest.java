package onrecord.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import onrecord.Fixtures;
import onrecord.article.Article;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A draft of each format is stored as the engine made it. */
@QuarkusTest
class DraftFormatsTest {
  @Inject Fixtures fixtures;

  private Article article;

  @BeforeEach
  void reset() {
    fixtures.reset();
    article = fixtures.article(fixtures.noor());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void aDraftOfTheEngineIsStoredWithoutStatementAndSpeaker(Format format) {
    var item = item(format);
    var draft =
        Draft.of(
            new Posed(Kind.FACT, "The toll", "A \"passage\".", "What?", item),
            new Grounds(null, null, LocalDate.of(2026, 11, 23), LocalDate.of(2027, 11, 23), "So."),
            new Making(.5, "rule"));
    long id =
        fixtures.in(
            () -> {
              Article about = Article.findById(article.id);
              var question = new Question(about, about.latest(), null, 20, draft, TestClock.START);
              question.persist();
              return question.id;
            });
    fixtures.in(
        () -> {
          var version = Question.<Question>findById(id).current;
          assertEquals(item.format(), version.item().format());
          assertEquals(item.pairs(), version.item().pairs());
          assertEquals(item.sequence(), version.item().sequence());
          assertEquals(item.accepted(), version.item().accepted());
          assertEquals(item.tolerance(), version.item().tolerance());
          assertEquals(item.options().size(), version.choices.size());
          var again =
              new QuestionVersion(version.question, 2, version.source, draft, TestClock.START);
          assertTrue(again.asksTheSameAs(version));
          again.parts = Parts.ordered(List.of("other", "things"));
          assertFalse(again.asksTheSameAs(version));
          return null;
        });
  }

  private static Item item(Format format) {
    List<Option> options =
        List.of(new Option("Yes", true, null), new Option("No", false, "Not so."));
    return switch (format) {
      case SINGLE, MULTIPLE, TRUEFALSE ->
          new Item(format, options, List.of(), List.of(), List.of(), null);
      case MATCH ->
          new Item(
              format,
              List.of(),
              List.of(new Pair("a, b", "{c}"), new Pair("d", "NULL")),
              List.of(),
              List.of(),
              null);
      case ORDER ->
          new Item(format, List.of(), List.of(), List.of("first", "then, last"), List.of(), null);
      case NUMERIC ->
          new Item(
              format,
              List.of(),
              List.of(),
              List.of(),
              List.of("12.5", "12"),
              new BigDecimal("0.25"));
      case SHORT -> new Item(format, List.of(), List.of(), List.of(), List.of("toll"), null);
    };
  }
}
