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

  @Test
  void whoDidWhatTheArticleTellsOfTheBearerIsOne() {
    assertEquals(List.of("two_keys_alias"), judge("the judge who upheld the rights"));
    assertEquals(List.of("two_keys_alias"), judge("the judge in the weed case"));
    assertEquals(List.of(), judge("the lawyer who upheld the rights"));
    assertEquals(List.of(), judge("the judge who dissented"));
    assertEquals(List.of(), judge("the judge who never upheld the rights"));
  }

  private List<String> judge(String option) {
    var article =
        new Invented("Ann Roe upheld the rights of cutters. Bo Lund, a lawyer, called her wrong.")
            .person("Ann Roe", "judge")
            .person("Bo Lund", "lawyer");
    Draft asked =
        draft(Kind.WHO_SAID, "Who spoke in the weed case?", "Ann Roe, a judge", option, "A cutter");
    return check.of(asked, article.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void deedIsToldInOneSentence() {
    var article =
        new Invented("Ann Roe upheld the rights of cutters. Ann Roe denied a stay to the council.")
            .person("Ann Roe", "judge");
    Draft asked =
        draft(
            Kind.WHO_SAID,
            "Who spoke in the weed case?",
            "Ann Roe, a judge",
            "the judge who denied rights to cutters",
            "A cutter");
    assertEquals(List.of(), check.of(asked, article.reading()));
  }

  @Test
  void keyInOtherWordsIsRightToo() {
    Draft asked =
        draft(
            Kind.FACT,
            "Where did Jo Roe work?",
            "In a hired barn",
            "In an outbuilding rented by the month",
            "In a church");
    Draft barn = told(asked, "in a rented barn by the month");
    assertEquals(List.of("two_keys_alias"), codes(new NoAliasOfKey(), barn));
    Draft parts =
        draft(
            Kind.FACT,
            "Who pays?",
            "Two thirds by the firm, one third by the owner",
            "One third by the firm, two thirds by the owner");
    assertEquals(List.of(), codes(new NoAliasOfKey(), parts));
    Draft like =
        draft(Kind.FACT, "What for?", "Money for new school buses", "Money for new school books");
    assertEquals(List.of(), codes(new NoAliasOfKey(), like));
  }

  @Test
  void whatAPlaceIsAlsoCalledIsASecondKey() {
    var island =
        new Invented("They came from Tavar, the island that old maps call Saint Olga's, by boat.");
    Draft asked =
        draft(Kind.FACT, "From which island did they come?", "Tavar", "Saint Olga's", "West Sele");
    assertEquals(
        List.of("two_keys_alias"),
        check.of(asked, island.reading()).stream().map(Flaw::code).toList());
  }

  @Test
  void officeWithItsBodyIsAnotherNameToo() {
    Draft asked =
        draft(
            Kind.WHO_SAID,
            "Who wrote of the cut at the harbour bank?",
            "Liv Torsen",
            "the harbour bank's deputy governor",
            "Per Lund");
    var article =
        new Invented("The deputy governor, Liv Torsen, wrote. Per Lund stayed.")
            .person("Liv Torsen", "deputy governor")
            .person("Per Lund", "farmer");
    assertEquals(
        List.of("two_keys_alias"),
        check.of(asked, article.reading()).stream().map(Flaw::code).toList());
  }
}
