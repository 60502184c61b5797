package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.codes;
import static onrecord.question.flaw.Drafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What somebody denied or hoped is not asked as what they said. */
class SaidNotDeniedTest {
  private static final String DELAYED = "he had tried to delay the report on the ferries";
  private static final String LAST = "she hoped that this would be the last rise of the fares";
  private static final Invented ARTICLE =
      new Invented(
              "Eva Berg hoped that the quay would be mended in May. Bo Lund denied that "
                  + DELAYED
                  + ". Ada Roe said "
                  + LAST
                  + ". Cy Dahl said that the boats were full.")
          .person("Bo Lund", "baker")
          .person("Ada Roe", "Mayor")
          .person("Cy Dahl", "nurse")
          .said("Bo Lund", Type.INDIRECT, "denied", DELAYED)
          .said("Ada Roe", Type.INDIRECT, "said", LAST)
          .person("Eva Berg", "singer")
          .said("Eva Berg", Type.INDIRECT, "hoped", "the quay would be mended in May")
          .said("Cy Dahl", Type.INDIRECT, "said", "the boats were full");

  private static List<String> of(Kind kind, String stem, String key, String words) {
    Draft asked =
        Drafts.evidence(
            draft(kind, stem, key, "Another", "A third"),
            new Evidence(List.of(ARTICLE.at(words)), words));
    return codes(new SaidNotDenied(), asked, ARTICLE.reading());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Which of these did Bo Lund say?|He had tried to delay the report on the ferries|1",
        "What did Bo Lund say about the report?|He tried to delay one on ferries|1",
        "What did Bo Lund deny?|He had tried to delay the report on the ferries|0",
        "What did Bo Lund say about the report?|He had not tried to delay the report on the ferries|0",
        "What did Bo Lund say about the boats?|They were full|0"
      })
  void whatWasDenied(String stem, String key, int found) {
    var codes = of(Kind.WHAT_ABOUT, stem, key, DELAYED);
    assertEquals(found == 1 ? List.of("wrong_key") : List.of(), codes);
  }

  @Test
  void whoDeniedItIsNotWhoSaidIt() {
    String asked = "Who %s that he had tried to delay the report on the ferries?";
    assertEquals(
        List.of("wrong_key"), of(Kind.WHO_SAID, asked.formatted("said"), "Bo Lund", DELAYED));
    assertEquals(List.of(), of(Kind.WHO_SAID, asked.formatted("denied"), "Bo Lund", DELAYED));
  }

  /** Roe says what Lund denies. */
  @Test
  void whatAnotherDeniesMayBeSaid() {
    String doubled = "the toll on the old bridge had doubled";
    String sentence = "Ada Roe said that " + doubled + ", but Bo Lund denied that " + doubled + ".";
    var article =
        new Invented(sentence)
            .person("Ada Roe", "Mayor")
            .person("Bo Lund", "baker")
            .said("Bo Lund", Type.INDIRECT, "denied", doubled);
    var draft =
        Drafts.evidence(
            draft(Kind.WHO_SAID, "Who said that " + doubled + "?", "Ada Roe", "Bo Lund", "Cy Dahl"),
            new Evidence(List.of(article.at(sentence)), sentence));
    assertEquals(List.of(), codes(new SaidNotDenied(), draft, article.reading()));
  }

  @Test
  void whatWasHoped() {
    String key = "This would be the last rise of the fares";
    assertEquals(
        List.of("wrong_key"),
        of(Kind.WHAT_ABOUT, "What did Mayor Ada Roe say about the fares?", key, LAST));
    assertEquals(
        List.of(), of(Kind.WHAT_ABOUT, "What did Mayor Ada Roe hope of the fares?", key, LAST));
  }

  @Test
  void whatTheVerbTellsAsHoped() {
    String words = "the quay would be mended in May";
    assertEquals(
        List.of("wrong_key"),
        of(Kind.WHO_SAID, "Who said that the quay would be mended in May?", "Eva Berg", words));
    assertEquals(
        List.of(),
        of(Kind.WHO_SAID, "Who hoped that the quay would be mended in May?", "Eva Berg", words));
  }

  @Test
  void whatWasSaidIsSound() {
    assertEquals(
        List.of(),
        of(Kind.WHO_SAID, "Who said that the boats were full?", "Cy Dahl", "the boats were full"));
  }
}
