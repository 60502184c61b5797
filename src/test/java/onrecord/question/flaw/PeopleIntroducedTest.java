package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class PeopleIntroducedTest {
  private final Check check = new PeopleIntroduced();

  @Test
  void peopleWithRolesAreSound() {
    assertEquals(List.of(), codes(check, sound()));
  }

  @Test
  void bareNameInAnOptionIsFound() {
    assertEquals(
        List.of("not_introduced"),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who spoke of the accounts?",
                "Economist Per Quist",
                "Signe Aldal")));
  }

  @Test
  void surnameInTheStemIsFound() {
    assertEquals(
        List.of("not_introduced"),
        codes(check, draft(Kind.WHAT_ABOUT, "What did Quist ask for?", "accounts", "a bridge")));
  }

  @Test
  void roleAfterTheNameIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHAT_ABOUT,
                "What did Bram Oster, chair of the traders, ask for?",
                "a vote",
                "a bridge")));
  }

  @Test
  void bareNamesAreSoundWhereTheRoleWouldTell() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.WHO_SAID,
                "Who said that every economist had warned?",
                "Per Quist",
                "Signe Aldal")));
  }

  @Test
  void roleQuestionCannotGiveTheRole() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(Kind.ROLE, "In what capacity did Per Quist speak?", "As economist", "As mayor")));
  }

  @Test
  void withoutTheArticleABareNameOfASpeakerIsFound() {
    assertEquals(
        List.of("not_introduced"),
        codesWithoutArticle(
            check,
            draft(
                Kind.WHO_SAID,
                "Who spoke of the accounts?",
                "Economist Per Quist",
                "Signe Aldal")));
  }
}
