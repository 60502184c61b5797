package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is named, where only a given name shows that it is somebody. */
class NamesTest {
  private static final String TEXT =
      "The bridge of Vessmark is for sale. The council left it to Donald Hask, and so did others."
          + " The harbour master has heard of Tulsi Orr.";

  @Test
  void givenNameShowsAPersonWhoSpeaksNowhere() {
    var document =
        new Document(
            TEXT,
            LocalDate.of(2027, 3, 4),
            "Bridge for sale",
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    List<String> people =
        new Extractor()
            .extract(document).names().stream()
                .filter(name -> name.kind() == Name.Kind.PERSON)
                .map(Name::name)
                .toList();
    assertTrue(people.containsAll(List.of("Donald Hask", "Tulsi Orr")), people.toString());
  }
}
