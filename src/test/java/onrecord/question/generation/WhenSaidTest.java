package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class WhenSaidTest {
  private static final String WORDS = "the old bridge would have to close in June";

  @Test
  void dayOfASayingIsAskedForAmongDaysNearIt() {
    Invented article = tuesday();
    Draft draft = Asked.marked(new WhenSaid(), article).get(0);
    assertEquals(
        "On which day did Mayor Ada Roe say that the old bridge would have to close in June?",
        draft.stem());
    assertEquals("The ferry fares to Norvik, reported 6 May 2026", draft.context());
    assertEquals("5 May 2026", draft.item().key().text());
    assertEquals(4, draft.item().options().size());
    assertTrue(draft.evidence().text().contains("Tuesday"), draft.evidence().text());
    assertEquals("It was said on 5 May 2026.", draft.item().distractors().get(0).why());
    Draft checked = Checks.check(draft, new Reading(article.document(), article.found()));
    assertTrue(checked.ready(), checked.flaws().toString());
  }

  @Test
  void noOptionIsAfterTheReportOrADayOnWhichTheSameSpoke() {
    Invented article =
        new Invented(
                "Mayor Ada Roe said on Tuesday that "
                    + WORDS
                    + ".\n\nRoe said on Monday that the old ferry was worn out.")
            .person("Ada Roe", "Mayor")
            .date("Tuesday", "2026-05-05")
            .date("Monday", "2026-05-04")
            .said("Ada Roe", Type.INDIRECT, "said", WORDS)
            .said("Ada Roe", Type.INDIRECT, "said", "the old ferry was worn out")
            .on(Invented.PUBLISHED.minusDays(2));
    List<String> days =
        Asked.options(Asked.about("old bridge", Asked.marked(new WhenSaid(), article)));
    assertFalse(days.contains("4 May 2026"), days.toString());
    assertFalse(days.contains("7 May 2026"), days.toString());
  }

  @Test
  void dayThatTheArticleDoesNotTellInThatParagraphIsNotAskedFor() {
    Invented article =
        new Invented("Mayor Ada Roe said that " + WORDS + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", WORDS);
    assertTrue(Asked.marked(new WhenSaid(), article).isEmpty());
  }

  /** The line above tells that day already. */
  @Test
  void dayOfTheReportIsNotAskedFor() {
    Invented article =
        new Invented("Mayor Ada Roe said on Wednesday that " + WORDS + ".")
            .person("Ada Roe", "Mayor")
            .date("Wednesday", "2026-05-06")
            .said("Ada Roe", Type.INDIRECT, "said", WORDS)
            .on(Invented.PUBLISHED);
    assertTrue(Asked.marked(new WhenSaid(), article).isEmpty());
  }

  @Test
  void dayThatTheWordsTellIsNotAskedFor() {
    String words = "the old bridge had to close on 5 May 2026 for lorries from Torp";
    Invented article =
        new Invented("Mayor Ada Roe said on Tuesday that " + words + ".")
            .person("Ada Roe", "Mayor")
            .date("Tuesday", "2026-05-05")
            .said("Ada Roe", Type.INDIRECT, "said", words);
    assertTrue(Asked.marked(new WhenSaid(), article).isEmpty());
  }

  @Test
  void oldWordsAreAskedForByTheMonth() {
    Invented article =
        new Invented("Mayor Ada Roe said in May 2025 that " + WORDS + ".")
            .person("Ada Roe", "Mayor")
            .date("May 2025", "2025-05")
            .said("Ada Roe", Type.INDIRECT, "said", WORDS)
            .on(null);
    Draft draft = Asked.marked(new WhenSaid(), article).get(0);
    assertTrue(draft.stem().startsWith("In which month did Mayor Ada Roe say"), draft.stem());
    assertEquals("May 2025", draft.item().key().text());
    assertEquals("occasion: month", draft.rule());
    assertEquals("The ferry fares to Norvik, reported 6 May 2026", draft.context());
  }

  @Test
  void nobodyIsAskedForItWhoHasNotMarkedTheWords() {
    Invented article = tuesday();
    assertFalse(Asked.marked(new WhenSaid(), article).isEmpty());
    assertTrue(Asked.of(new WhenSaid(), article).isEmpty());
  }

  private static Invented tuesday() {
    return new Invented("Mayor Ada Roe said on Tuesday that " + WORDS + ".")
        .person("Ada Roe", "Mayor")
        .date("Tuesday", "2026-05-05")
        .said("Ada Roe", Type.INDIRECT, "said", WORDS);
  }
}
