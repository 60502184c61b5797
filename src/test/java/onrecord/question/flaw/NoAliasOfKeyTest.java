package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoAliasOfKeyTest {
  private final Check check = new NoAliasOfKey();

  @Test
  void differentPeopleAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void shortNameOfTheKeyIsASecondKey() {
    assertEquals(
        List.of("two_keys_alias"),
        codes(
            check,
            draft(Kind.WHO_SAID, "Who spoke of the bill?", "Per Quist", "Quist", "Signe Aldal")));
  }

  @Test
  void officeOfTheKeyIsAnotherName() {
    assertEquals(
        List.of("two_keys_alias"),
        codes(
            check,
            draft(Kind.WHO_SAID, "Who spoke?", "Bram Oster", "The traders' chair", "Signe Aldal")));
  }

  @Test
  void whatTheArticlePutsBesideTheNameIsTheSame() {
    var article =
        new Invented(
            "The toll was set by the coastal roads office, the Norvik Traffic Board. A town council"
                + " asked the board for a lower one.");
    Draft asked =
        draft(
            Kind.FACT,
            "Who set the toll?",
            "The Norvik Traffic Board",
            "The coastal roads office",
            "A town council");
    assertEquals(
        List.of("two_keys_alias"),
        check.of(asked, article.reading()).stream().map(Flaw::code).toList());
    Draft other =
        draft(Kind.FACT, "Who set the toll?", "The Norvik Traffic Board", "A town council");
    assertEquals(List.of(), check.of(other, article.reading()));
  }

  @Test
  void descriptionOfTheKeyIsAnAlias() {
    assertEquals(
        List.of("two_keys_alias"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who called for a second vote?",
                "Bram Oster",
                "The chair of the traders' league",
                "Signe Aldal")));
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who called for a second vote?",
                "Bram Oster",
                "The chair of the school board",
                "Signe Aldal")));
  }
}
