package onrecord.question.generation;

import static onrecord.question.generation.KnownAs.role;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/** Which words of a role that extraction read are kept. */
class RoleWordsTest {
  @Test
  void wordsThatRanIntoARoleAreCutOff() {
    assertEquals(
        "Sen.", role("Beating rival Sen. Ada Roe was hard.", "Ada Roe", "Beating rival Sen."));
    assertNull(role("His wife Ada Roe came.", "Ada Roe", "wife"));
  }

  @Test
  void secondRoleOfALongOneIsLeftOut() {
    assertEquals(
        "a former mayor of Lund",
        role(
            "Ada Roe, a former mayor of Lund and currently head of the coast council, came.",
            "Ada Roe",
            "a former mayor of Lund and currently head of the coast council"));
  }

  @Test
  void whatTellsNeitherOfWhatNorOfWhomIsNoRole() {
    assertNull(role("Friend Ada Roe came.", "Ada Roe", "Friend"));
    assertNull(role("The host Ada Roe spoke.", "Ada Roe", "host"));
    assertNull(
        role(
            "Ada Roe, who worked for Lund Gov. Bo Lund, left.",
            "Ada Roe",
            "who worked for Lund Gov"));
    assertNull(role("Lund ties Ada Roe.", "Ada Roe", "Lund ties Mayoress"));
  }

  @Test
  void clauseAfterARoleIsNoPartOfIt() {
    assertEquals(
        "a media adviser in Norvik",
        role(
            "Ada Roe, a media adviser in Norvik who said she would not row, left.",
            "Ada Roe",
            "a media adviser in Norvik who said she would not row"));
  }

  @Test
  void wordsOfASentenceAreNoRole() {
    assertNull(
        role(
            "They avoid appearing beside captain Ada Roe.",
            "Ada Roe",
            "avoid appearing beside captain"));
  }

  @Test
  void fellowOfABodyIsARole() {
    assertEquals(
        "a senior fellow at the Sound Trust",
        role(
            "Ada Roe, a senior fellow at the Sound Trust, left.",
            "Ada Roe",
            "a senior fellow at the Sound Trust"));
    assertNull(role("The fellow senator Ada Roe left.", "Ada Roe", "fellow"));
  }

  @Test
  void mayorBehindOrBeforeACommaIsCalledMayor() {
    assertEquals("Mayor", role("The town’s mayor, Ada Roe, left.", "Ada Roe", "mayor"));
    assertEquals(
        "Prime Minister", role("Ada Roe, prime minister, left.", "Ada Roe", "prime minister"));
    assertNull(role("The club’s president, Ada Roe, left.", "Ada Roe", "president"));
  }

  @Test
  void partnerAtTheFirmIsKnownToReadersOfTheArticleOnly() {
    assertNull(role("Ada Roe, a partner at the firm, left.", "Ada Roe", "a partner at the firm"));
    assertNull(role("Ada Roe, who chaired the panel, left.", "Ada Roe", "who chaired the panel"));
    assertEquals(
        "a partner at the Lund law firm",
        role(
            "Ada Roe, a partner at the Lund law firm, left.",
            "Ada Roe",
            "a partner at the Lund law firm"));
  }

  @Test
  void praiseBeforeARoleIsLeftOut() {
    assertEquals(
        "Norvik reporter",
        role("They met famous Norvik reporter Ada Roe.", "Ada Roe", "famous Norvik reporter"));
    assertEquals(
        "the warden of the Sound",
        role(
            "Ada Roe, the globe-trotting warden of the Sound, left.",
            "Ada Roe",
            "the globe-trotting warden of the Sound"));
  }

  @Test
  void sentenceThatGoesOnAfterARoleIsNoPartOfIt() {
    assertEquals(
        "a former harbour agent for the Sound Trust",
        role(
            "Ada Roe, a former harbour agent for the Sound Trust has written a book and left.",
            "Ada Roe",
            "a former harbour agent for the Sound Trust has written a book and"));
  }

  @Test
  void whatAnIconDidIntroduces() {
    assertEquals(
        "who founded the Sound Trust in 1979",
        role(
            "Ada Roe, the rowing icon who founded the Sound Trust in 1979 and is a rower, left.",
            "Ada Roe",
            "the rowing icon who founded the Sound Trust in 1979 and is a rower"));
  }

  @Test
  void hostOfATalkShowIsNotAnyHost() {
    assertEquals("talk show host", role("Talk show host Ada Roe left.", "Ada Roe", "host"));
    assertEquals(
        "former radio host",
        role("The convicted former radio host Ada Roe left.", "Ada Roe", "host"));
    assertNull(role("The host Ada Roe left.", "Ada Roe", "host"));
  }

  @Test
  void rankOnACommitteeThatIsNotNamedIsLeftOut() {
    assertEquals(
        "Sen.",
        role(
            "But committee ranking Republican Sen. Ada Roe left.",
            "Ada Roe",
            "committee ranking Republican Sen."));
  }
}
