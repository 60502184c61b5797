package onrecord.statement.extraction;

import static onrecord.statement.extraction.Attribution.SpeakerKind.GOVERNMENT;
import static onrecord.statement.extraction.Attribution.SpeakerKind.ORGANISATION;
import static onrecord.statement.extraction.Attribution.SpeakerKind.PERSON;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import org.junit.jupiter.api.Test;

class ExtractorTest {
  @Test
  void aTypedNameIsOfTheKindThatAnArticleWouldGiveIt() {
    are(
        ORGANISATION,
        "the Norvik Traders' League",
        "Norvik Traders’ League",
        "Lund University",
        "University of Lund",
        "the ministry of fisheries",
        "Ministry of Fisheries",
        "The Brenn Courier Trust",
        "the council of Vessmark",
        "Roe & Moe Ltd",
        "NATO");
    are(GOVERNMENT, "Hungary", "the Hungarian government");
  }

  @Test
  void aCapitalOrAnArticleMakesNoOtherKind() {
    are(
        ORGANISATION,
        "Town council",
        "the town council",
        "Bank of England",
        "the Bank of England",
        "United Nations",
        "the United Nations",
        "the police",
        "Police",
        "Norvik police");
  }

  /** "The drivers gathered 4,000 signatures by" tells nothing. */
  @Test
  void aFactWithoutItsDayEndsInNoPreposition() {
    String told = "The drivers of Vessmark gathered 4,000 signatures by Friday, a week early.";
    var document =
        new Document(told, LocalDate.of(2026, 11, 23), null, null, Document.Kind.NEWS, List.of());
    var facts = new Extractor().extract(document).facts();
    assertEquals(List.of(told), facts.stream().map(fact -> fact.span().in(told)).toList());
  }

  @Test
  void aBarePlaceThatMayBeAnotherIsNoGovernment() {
    are(PERSON, "Jordan", "Paris", "Chad");
  }

  /** Of a person with a name nobody writes all in small letters and after "the". */
  @Test
  void whatIsNoPersonsCallingIsABody() {
    are(ORGANISATION, "the geological survey", "the islands' council", "the inquiry into the fire");
  }

  @Test
  void whoeverNoRuleKnowsIsAPerson() {
    are(
        PERSON,
        "Jo Roe",
        "Lotte Harm",
        "Roe",
        "Mayor Jo Roe",
        "Jo Roe, chair of the Norvik League",
        "the chair of the Norvik League",
        "the chief of the police",
        "Police chief Jo Roe",
        "Karin Bank",
        "Dr Moe",
        "Pelle al-Lund",
        "Tan Meilin",
        "jo roe",
        "a driver",
        "the mayor",
        "a spokeswoman for the port",
        "Q",
        "“",
        "1,2: – (");
  }

  private static void are(SpeakerKind kind, String... names) {
    for (String name : names) {
      assertEquals(kind, Extractor.kindOf(name), name);
    }
  }
}
