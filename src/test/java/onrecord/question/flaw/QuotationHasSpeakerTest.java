package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import org.junit.jupiter.api.Test;

class QuotationHasSpeakerTest {
  private static final String WORDS = "\"safe on paper for a while\"";
  private static final Invented CLUB =
      new Invented("Jan Whitlock, head of licensing, called the club " + WORDS + ".")
          .person("Jan Whitlock", "head of licensing")
          .spoken("Jan Whitlock", Attribution.Type.MIXED, "called", "Jan Whitlock", WORDS);
  private final Check check = new QuotationHasSpeaker();

  @Test
  void titleWithSmallWordsIsNobodys() {
    assertEquals(List.of(), of("Who painted \"Safe on Paper\"?", "Roe", "Lund"));
  }

  @Test
  void quotationThatHangsInTheAirIsFound() {
    assertEquals(
        List.of("missing_speaker"),
        of("In which league was the club \"safe on paper\"?", "The first", "The second"));
    assertEquals(
        List.of("missing_speaker"),
        of("What was the club after the sale?", "\"safe on paper\"", "\"short of time\""));
  }

  @Test
  void speakerOrRoleIsEnough() {
    assertEquals(
        List.of(), of("Where did Jan Whitlock see the club \"safe on paper\"?", "Here", "There"));
    assertEquals(
        List.of(),
        of("Where did the head of licensing see it \"safe on paper\"?", "Here", "There"));
  }

  @Test
  void titleAndWordsOfTheOutletAreNobodys() {
    assertEquals(List.of(), of("Who wrote the film \"Safe On Paper\"?", "Roe", "Lund"));
    assertEquals(List.of(), of("What was \"the great wet summer\"?", "A year", "A song"));
  }

  private List<String> of(String stem, String key, String other) {
    Draft asked = draft(Kind.WHAT_ABOUT, stem, key, other);
    return check.of(asked, CLUB.reading()).stream().map(Flaw::code).toList();
  }
}
