package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts in which blanks, lines and days stand as people paste and type them. */
class WrittenAnyhowTest {
  private static final LocalDate PUBLISHED = LocalDate.of(2026, 3, 10);

  @ParameterizedTest
  @ValueSource(strings = {" ", "  ", "\t", "\u00a0", "\u00a0 "})
  void aNameIsOneWhateverBlanksStandInIt(String blank) {
    List<Name> names =
        read("The Harbour" + blank + "Board said it is late. The Harbour Board said no more.");
    assertEquals(List.of("Harbour Board"), names.stream().map(Name::name).distinct().toList());
    assertEquals(2, names.get(0).mentions().size());
  }

  @Test
  void membersAndTheirUnionAreOneNameInOneLineOnly() {
    assertTrue(isNamed("Fishermen's Union", "The Fishermen's Union said that the boat was late."));
    String far = "The Fishermen's  Union said that the boat was late.";
    assertTrue(isNamed("Fishermen's Union", far));
    String apart = "The pier was built for the Fishermen's\nUnion leaders said that it was late.";
    assertFalse(isNamed("Fishermen's Union", apart));
  }

  private static boolean isNamed(String name, String text) {
    return read(text).stream().anyMatch(one -> one.name().equals(name));
  }

  @ParameterizedTest
  @CsvSource({
    "Tenants who are late may call the free telephone line 0800-99-34 for help with it, 0, false",
    "The council of Lund voted for the new bridge over the sound on 2026-02-30, 1, false",
    "The council of Lund voted for the new bridge over the sound on 2026-02-03, 1, true"
  })
  void onlyADayThatThereIsDatesAFact(String sentence, int dates, boolean dated) {
    Found found = found(sentence + ".");
    assertEquals(dates, found.dates().size());
    assertEquals(
        dated,
        found.facts().stream().anyMatch(fact -> fact.askable() && fact.type() == Fact.Type.DATE));
  }

  @Test
  void theLastWeekOfAMonthIsNoLastMonth() {
    assertEquals("2026-06", day("The mayor will speak in last week of June at the old pier."));
    assertEquals("2025-06", day("The mayor spoke about the old pier last June, as she had to."));
  }

  private static String day(String sentence) {
    return found(sentence).dates().get(0).date();
  }

  /** However much is reported before it. */
  @Test
  void aRoleInReportedWordsIsNoFact() {
    String said = "Bo Lund said that it is so. ".repeat(2_200);
    Found found = found(said + "Bo Lund said that harbour pilot Ada Moe was late.");
    assertTrue(found.attributions().size() > 2_000, found.attributions().size() + " reports");
    assertTrue(
        found.facts().stream()
            .filter(fact -> fact.type() == Fact.Type.ROLE)
            .noneMatch(Fact::askable));
  }

  @Test
  void aNoticeIsNoneTheLessOneForItsSingleMarks() {
    var document =
        new Document(
            "‘The pier is late,’ said Ada Roe. ‘It is.’\n\n"
                + "Sign up for our newsletter ‘The Tide’ and get it every morning.",
            PUBLISHED,
            "Pier",
            "The Tide",
            Document.Kind.NEWS,
            List.of());
    assertEquals(new Extractor().extract(document).junk(), Extractor.junk(document));
  }

  @Test
  void onlyAfterALongLineAParagraphGoesOn() {
    String text =
        "Lower fares and later boats are what the ferry line has promised,\nthe ferry\nlower fares";
    assertEquals(
        List.of(
            "Lower fares and later boats are what the ferry line has promised,\nthe ferry",
            "lower fares"),
        Layout.paragraphs(text).stream().map(at -> at.in(text)).toList());
  }

  private static List<Name> read(String text) {
    return found(text).names();
  }

  private static Found found(String text) {
    return new Extractor()
        .extract(new Document(text, PUBLISHED, "Pier", "The Tide", Document.Kind.NEWS, List.of()));
  }
}
