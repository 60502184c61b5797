package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class NoSecondToldTest {
  private static final String PROMISED = "She promised to publish all fishing licences.";
  private static final Invented ARTICLE =
      new Invented(
              "Ada Roe won. "
                  + PROMISED
                  + " Roe invited the Highland League to talks. The port is old. Nobody asked for a"
                  + " recount of the votes. The weather was cold.")
          .person("Ada Roe", "leader of the Shoreline party");

  private final Check check = new NoSecondTold();

  @Test
  void whatTheSameSpeakerDidAsWellIsASecondKey() {
    assertEquals(
        List.of("two_keys"),
        codes("She promised to publish licences", "She invited the Highland League to talks"));
  }

  @Test
  void whatIsToldNowhereNearIsWrong() {
    assertEquals(
        List.of(),
        codes("She promised to publish licences", "She kept the old finance minister on"));
  }

  @Test
  void whatIsToldToBeNotSoIsWrong() {
    assertEquals(
        List.of(),
        codes(
            "She promised to publish licences", "She did not invite the Highland League to talks"));
  }

  @Test
  void changedKeyIsNoSecondOne() {
    assertEquals(
        List.of(),
        codes("She promised to publish fishing licences", "She promised to sell fishing licences"));
  }

  private List<String> codes(String key, String... others) {
    Draft draft =
        speaker(
            evidence(
                draft(Kind.FACT, "What did Ada Roe do after her victory?", key, others),
                Evidence.of(List.of(ARTICLE.at(PROMISED)), ARTICLE.reading().text())),
            "Ada Roe");
    return check.of(draft, ARTICLE.reading()).stream().map(Flaw::code).toList();
  }

  @Test
  void besideTheKeyFewerWordsTellIt() {
    String told = "Priya Lund said that the oil floats on water and breaks down in air.";
    var article = new Invented(told).person("Priya Lund", "chemist");
    Draft asked =
        draft(
            Kind.WHAT_ABOUT,
            "What did Priya Lund say of the oil?",
            "It breaks down quickly in air",
            "It floats on the surface of water",
            "It settles in the mud of the seabed");
    Draft draft =
        speaker(
            evidence(asked, Evidence.of(List.of(article.at(told)), article.reading().text())),
            "Priya Lund");
    assertEquals(
        List.of("two_keys"), check.of(draft, article.reading()).stream().map(Flaw::code).toList());
  }
}
