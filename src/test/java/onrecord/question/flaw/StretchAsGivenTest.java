package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class StretchAsGivenTest {
  private final Check check = new StretchAsGiven();

  @Test
  void otherStretchIsFound() {
    assertEquals(
        List.of("wrong_key"),
        codes("A rise of 9% over three years", "They want 9% over two years."));
  }

  @Test
  void sameStretchInAnotherUnitOrToldOnceIsSound() {
    assertEquals(List.of(), codes("A rise of 9% over two years", "They want 9% over 24 months."));
    assertEquals(
        List.of(),
        codes("The wait falls to four weeks", "The wait is cut from nine weeks to four."));
  }

  @Test
  void nothingIsSureWhereTheEvidenceHasNoneOrTheKeyIsOne() {
    assertEquals(List.of(), codes("A rise of 9% over three years", "They want 9%."));
    assertEquals(List.of(), codes("Three years", "It took two years."));
  }

  private List<String> codes(String key, String evidence) {
    return Drafts.codes(
        check, told(draft(Kind.FACT, "What did they ask for?", key, "Less", "More"), evidence));
  }

  @Test
  void stretchThatIsReckonedIsSound() {
    Draft asked =
        draft(Kind.FACT, "By how many years was it shut?", "After 12 years", "After 9 years");
    String told = "Closed in 2012 after 40 years of use, it opened again in 2024.";
    assertEquals(List.of(), Drafts.codes(check, told(asked, told)));
  }
}
