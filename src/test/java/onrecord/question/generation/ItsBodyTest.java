package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItsBodyTest {
  private static final Name LINE =
      new Name("Sorn Line", Name.Kind.ORGANISATION, List.of(), null, false, List.of());

  private static final Name ROE =
      new Name("Ada Roe", Name.Kind.PERSON, List.of(), "pilot", false, List.of());

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The harbour board met on Monday. | the harbour board",
        "The Sorn Line said it would not collect the money on board. | the Sorn Line",
        "The Sorn Line, which sails for three of the schools, met. | the Sorn Line",
        "Sorn Line takes the money on board. | Sorn Line",
        "It would not collect the money on board. | ",
        "The harbour board met the town council. | ",
        "The Sorn Line met the Orlo Mill. | ",
        "“The council is late,” it said of three of the schools. | "
      })
  void isTheOneThatIsToldOf(String before, String body) {
    Invented article =
        new Invented(before + " Then Ada Roe left for the Orlo Mill.")
            .named("Sorn Line", Name.Kind.ORGANISATION, null)
            .named("Orlo Mill", Name.Kind.ORGANISATION, null);
    assertEquals(body, ItsBody.in(before, article.found().names()).orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Sorn Line met. Its pilot, Ada Roe, left. | The Sorn Line met. ",
        "The Sorn Line met. Its pilot, Mrs Ada Roe, left. | The Sorn Line met. ",
        "The Sorn Line met. The pilot, Ada Roe, left. | ",
      })
  void standsBeforeItsRole(String text, String before) {
    assertEquals(
        before == null ? null : before.strip(),
        Optional.ofNullable(ItsBody.before("pilot", ROE, text, List.of(LINE)))
            .map(String::strip)
            .orElse(null));
    String above = "The pier is old.\n\n" + text.replace(". Its", ".\n\nIts");
    assertEquals(
        before == null ? null : before.strip(),
        Optional.ofNullable(ItsBody.before("pilot", ROE, above, List.of(LINE)))
            .map(String::strip)
            .orElse(null));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "The Sorn Line met. Its chairman, Mrs Ada Roe, left. | chairman of the Sorn Line",
        "The Sorn Line met, its spokeswoman, Ada Roe, said. | spokeswoman for the Sorn Line",
        "The Sorn Line met. Ada Roe, its director of crews, left. | director of crews of the Sorn Line",
        "The Sorn Line met. Its chairman, Bo Lund, left with Ada Roe. | ",
        "The Sorn Line met the Orlo Mill. Its chairman, Ada Roe, left. | ",
        "The Sorn Line fined a cinema.§Its manager, Ada Roe, left. | manager of the Sorn Line",
        "A cinema was fined by the Sorn Line.§Its manager, Ada Roe, left. | "
      })
  void namesAnOfficeThatTellsNothingByItself(String text, String role) {
    Invented article =
        new Invented(text)
            .named("Sorn Line", Name.Kind.ORGANISATION, null)
            .named("Orlo Mill", Name.Kind.ORGANISATION, null);
    String lines = text.replace("§", "\n\n");
    assertEquals(role, ItsBody.role(ROE, lines, article.found().names()).orElse(null));
  }
}
