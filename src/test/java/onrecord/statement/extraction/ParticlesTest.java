package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Surnames of several words, of which the first are small. */
class ParticlesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "Ida de Roe | de Roe",
        "Ida von der Roe | von der Roe",
        "Ida van den Roe | van den Roe",
        "Ida van 't Roe | van 't Roe",
        "Ida van ’t Roe | van ’t Roe",
        "Ida de la Roe | de la Roe",
        "Ida de los Roe | de los Roe",
        "Ida dos Roe | dos Roe",
        "Ida ter Roe | ter Roe"
      })
  void belongToTheName(String name, String surname) {
    String text =
        "Mayor " + name + " said the toll is fair. The boats of " + surname + " lay in Vess.";
    Found found = extracted(text);
    Name mayor =
        found.names().stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    assertEquals(List.of(name, "Roe"), mayor.mentions().stream().map(at -> at.in(text)).toList());
    assertEquals(List.of(name), found.attributions().stream().map(Attribution::speaker).toList());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "He saw a van 't was red. | ",
        "Ida Roe drove a van der Moe had seen. | Ida Roe",
        "Ida Roe and Bo Moe left. | Ida Roe, Bo Moe"
      })
  void othersDoNot(String text, String names) {
    assertEquals(
        names == null ? "" : names,
        extracted(text).names().stream().map(Name::name).collect(Collectors.joining(", ")));
  }

  /** A sentence begins with a capital; “Van” is a first name, too. */
  @ParameterizedTest
  @CsvSource({
    "Ida van Roe, Van Roe",
    "Ida Van Roe, Van Roe",
    "Ida de Roe, De Roe",
    "Ida von der Roe, Von der Roe",
    "Ida la Roe, La Roe"
  })
  void areThoseOfTheSameNameWhereASentenceBegins(String name, String opening) {
    String text =
        "Mayor " + name + " said the toll is fair. " + opening + " said the pier is too short.";
    assertEquals(
        List.of(name, name),
        extracted(text).attributions().stream().map(Attribution::speaker).toList());
  }

  /** "Van Roe" may be somebody of that first name where nobody is called Ida van Roe. */
  @Test
  void aFirstNameStaysOne() {
    String text = "Mayor Ida Roe said the toll is fair. Van Roe said the pier is too short.";
    assertEquals(
        List.of("Ida Roe", "Van Roe"),
        extracted(text).attributions().stream().map(Attribution::speaker).toList());
  }

  private static Found extracted(String text) {
    return new Extractor()
        .extract(new Document(text, null, "Tolls", "Ledger", Document.Kind.NEWS, List.of()));
  }
}
