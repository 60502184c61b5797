package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.KeyPositions;
import onrecord.question.item.Item;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class DraftingTest {
  private static final String STORY = "the ferry fares to Norvik";
  private final Invented ferry = Invented.ferry();
  private final Drafting.Drafted drafted =
      Drafting.draft(ferry.document(), ferry.found(), Background.of(STORY), 7);

  /** With what comes only where a teacher asks for a passage. */
  private final Drafting.Drafted asked =
      Drafting.about(
          ferry.document(),
          ferry.found(),
          Background.of(STORY),
          new Span(0, ferry.document().text().length()),
          7);

  @Test
  void everyReadyDraftCarriesWhatTheDeskShows() {
    assertTrue(drafted.ready().size() >= 3, "only " + drafted.ready().size());
    assertTrue(asked.ready().size() >= 10, "only " + asked.ready().size());
    for (Draft draft : asked.ready()) {
      assertTrue(draft.ready(), draft.stem());
      boolean reported = draft.statement() == null || draft.kind().asksAboutPassage();
      String said = reported ? "" : " (said on 5 May 2026)";
      assertEquals("The ferry fares to Norvik, reported 6 May 2026" + said, draft.context());
      assertEquals(Invented.PUBLISHED, draft.asOf());
      assertEquals(
          ReviewBy.of(
              draft.kind(),
              draft.stem(),
              draft.evidence().text(),
              Invented.PUBLISHED,
              Invented.PUBLISHED),
          draft.reviewBy());
      assertTrue(
          draft.speaker() == null || draft.explanation().contains(draft.speaker()),
          draft.explanation());
      assertTrue(draft.explanation().contains("Norvik Gazette"), draft.explanation());
      assertTrue(draft.item().options().stream().noneMatch(o -> o.why().isBlank()), draft.stem());
      int answers = draft.item().options().size() + draft.item().pairs().size();
      assertTrue(answers >= 3, draft.stem());
      assertTrue(draft.weight() > 0 && draft.weight() < 1);
    }
  }

  @Test
  void evidenceStandsAtItsOffsetsAndOutsideJunk() {
    for (Draft draft : drafted.ready()) {
      String words =
          draft.evidence().spans().stream()
              .map(span -> span.in(ferry.document().text()))
              .collect(Collectors.joining(" … "));
      assertEquals(words, draft.evidence().text());
      assertTrue(draft.evidence().spans().stream().noneMatch(ferry.reading()::inJunk));
    }
  }

  @Test
  void sameSeedGivesTheSameQuestions() {
    assertEquals(drafted, Drafting.draft(ferry.document(), ferry.found(), Background.of(STORY), 7));
    assertFalse(
        drafted.equals(Drafting.draft(ferry.document(), ferry.found(), Background.of(STORY), 8)),
        "another seed puts the keys elsewhere");
  }

  @Test
  void keysStandEverywhereAboutAsOften() {
    assertEquals(List.of(), KeyPositions.of(drafted.ready()));
  }

  @Test
  void setIsSpreadOverSpeakersKindsAndStatements() {
    List<Draft> set = Drafting.choose(asked.ready(), Recipe.of(8), 7);
    assertEquals(8, set.size());
    Map<Integer, Long> perStatement =
        set.stream()
            .filter(draft -> draft.statement() != null)
            .collect(Collectors.groupingBy(Draft::statement, Collectors.counting()));
    assertTrue(perStatement.values().stream().allMatch(n -> n <= 2), perStatement.toString());
    assertEquals(4, set.stream().map(Draft::speaker).filter(one -> one != null).distinct().count());
    assertTrue(set.stream().map(Draft::kind).distinct().count() >= 2);
    assertEquals(List.of(), KeyPositions.of(set));
  }

  @Test
  void allHasAlsoWhatComesOnlyOnRequest() {
    List<Draft> all =
        Drafting.all(ferry.document(), ferry.found(), Background.of(STORY), 7).ready();
    assertTrue(all.size() > drafted.ready().size());
    var stems = all.stream().map(Draft::stem).toList();
    assertTrue(drafted.ready().stream().allMatch(draft -> stems.contains(draft.stem())));
    assertTrue(all.stream().anyMatch(draft -> draft.rule().startsWith("number")));
    assertTrue(all.stream().noneMatch(draft -> draft.rule().equals("what_about: changed clause")));
  }

  @Test
  void fromMemoryNothingIsAskedOfWorkThatNobodyKnows() {
    String work = "the work would take eleven weeks of the summer";
    assertEquals(List.of(), memory(work, "the market square of Norvik"));
    assertTrue(memory(work, "the work on the market square of Norvik").size() >= 3);
    assertTrue(memory("vans would be let into Norvik until 9 in the morning", STORY).size() >= 3);
  }

  /** What is asked on request of words that are reported of a mayor, without a passage. */
  private static List<Draft> memory(String words, String line) {
    var document =
        new Document(
            "Mayor Ada Roe said that "
                + words
                + ".\n\nBaker Bo Lund said that the market traders of Norvik would lose a third of"
                + " their customers.\n\nNurse Cy Dahl said that the town of Norvik had closed the"
                + " market hall.",
            Invented.PUBLISHED,
            "Square to be closed",
            "Norvik Gazette",
            Document.Kind.NEWS,
            List.of());
    return Drafting.all(document, new Extractor().extract(document), Background.of(line), 7)
        .ready()
        .stream()
        .filter(draft -> !draft.asksAboutPassage() && "Ada Roe".equals(draft.speaker()))
        .toList();
  }

  @Test
  void withoutStoryLineOutletAndHeadlineAreTheContext() {
    Span all = new Span(0, ferry.document().text().length());
    var without = Drafting.about(ferry.document(), ferry.found(), Background.of(null), all, 7);
    assertEquals(
        "Norvik Gazette, \"Ferry fares to rise\", reported 6 May 2026",
        without.ready().stream()
            .filter(draft -> draft.statement() != null)
            .findFirst()
            .orElseThrow()
            .context());
  }

  @Test
  void editedDraftIsCheckedAgain() {
    Draft draft =
        drafted.ready().stream().filter(d -> d.item().key() != null).findFirst().orElseThrow();
    List<Option> twice =
        draft.item().options().stream().map(o -> new Option(o.text(), true, o.why())).toList();
    Draft edited =
        Drafting.check(draft.withItem(Item.single(twice)), ferry.document(), ferry.found());
    assertFalse(edited.ready());
    assertEquals("two_keys", edited.flaws().get(0).code());
  }
}
