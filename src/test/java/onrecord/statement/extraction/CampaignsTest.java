package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

class CampaignsTest {
  private static final String TEXT =
      "The mayoral candidate Jo Roe met Al Poe in Vessmark. Poe, a candidate too, smiled at Roe."
          + " Ada Orr, who sells fish in Vessmark, did not vote.";

  @Test
  void aPollIsOnWhomItsHeadlineNames() {
    assertEquals(
        "a poll on Jo Roe and Al Poe", new Told("Poll: Roe ahead of Poe", TEXT).campaigns().poll());
    assertNull(new Told("Roe ahead of Poe", TEXT).campaigns().poll());
    assertNull(new Told("Poll: Roe ahead", TEXT).campaigns().poll());
    assertNull(new Told("Poll: Roe loses Poe voters", TEXT).campaigns().poll(), "it is on voters");
  }

  @Test
  void theCampaignIsOfWhomTheHeadlineBeginsWith() {
    assertEquals("Jo Roe’s mayoral campaign", campaign("Roe courts voters"));
    assertEquals(
        "Jo Roe’s mayoral campaign in Vessmark", campaign("Roe courts voters in Vessmark"));
    assertEquals("the mayoral campaigns of Jo Roe and Al Poe", campaign("Roe, Poe in tight race"));
  }

  @Test
  void nothingIsToldOfOthersOrOfOtherThings() {
    assertNull(campaign("Ada Orr sells fish to voters"), "no candidate");
    assertNull(campaign("Ada Orr shouts at Roe before the vote"), "a candidate comes second");
    assertNull(campaign("Roe buys a hat"), "no campaign");
  }

  private static String campaign(String headline) {
    return new Told(headline, TEXT).campaigns().campaign();
  }
}
