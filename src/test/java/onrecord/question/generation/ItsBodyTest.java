package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItsBodyTest {
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
}
