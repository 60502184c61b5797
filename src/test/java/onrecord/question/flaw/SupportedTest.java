package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.draft;
import static onrecord.question.flaw.Drafts.evidence;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class SupportedTest {
  private static final String SAID =
      "the boats would go to the yard at Vessmark in the spring of the year after next";
  private static final Invented HALL =
      new Invented("After the long meeting in the cold hall Ann Roe said " + SAID + ".")
          .person("Ann Roe", "mayor")
          .said("Ann Roe", Type.INDIRECT, "said", SAID);

  @Test
  void evidenceThatBreaksOffHoldsWhatIsSaid() {
    assertEquals(
        List.of("Ann Roe"),
        speakers("After the long meeting in the cold hall Ann Roe said the boats would go"));
  }

  @Test
  void evidenceBesideItHoldsNothing() {
    assertEquals(List.of(), speakers("After the long meeting in the cold hall Ann Roe said"));
  }

  private static List<String> speakers(String words) {
    Draft asked = draft(Kind.FACT, "Where would the boats go?", "To the yard", "To sea");
    var told = new Evidence(List.of(HALL.at(words)), words);
    return Supported.within(evidence(asked, told), HALL.reading()).stream()
        .map(Attribution::speaker)
        .toList();
  }
}
