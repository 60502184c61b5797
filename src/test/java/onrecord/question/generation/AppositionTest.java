package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class AppositionTest {
  private static String after(String rest) {
    return Apposition.of(rest, true);
  }

  @Test
  void callingWithAnArticleTells() {
    assertEquals(
        "a retired ferry pilot and union delegate",
        after(", a retired ferry pilot and union delegate, said no."));
    assertEquals(
        "a lantern technician in Norvik", after(", 58, a lantern technician in Norvik, left."));
    assertEquals("a former net pitcher", after(", a former net pitcher and one of many, left."));
    assertEquals("a harbour economist", after(", a harbour economist who left early, said no."));
  }

  @Test
  void oneOfManyAndWhatSomebodyWonTell() {
    assertEquals(
        "one of the best-known ferry pilots in Norvik",
        after(", one of the best-known ferry pilots in Norvik, was charged."));
    assertEquals(
        "one of Norvik’s oldest breeders", after(", 58, one of Norvik’s oldest breeders, left."));
    assertNull(after(", one of the three who left, was charged."));
    assertEquals(
        "who won the Sound Regatta of 2024", after(", who won the Sound Regatta of 2024, left."));
  }

  @Test
  void dashesSetApartAsCommasDo() {
    assertEquals(
        "the first-term mayor of Lund", after(" - the first-term mayor of Lund who left."));
    assertEquals("a retired ferry pilot", after(" — a retired ferry pilot — left."));
    assertEquals("a retired ferry pilot", after(" -- a retired ferry pilot -- left."));
    assertNull(after("-the first-term mayor of Lund left."));
  }

  @Test
  void roleBesideAQuotationTells() {
    assertEquals(
        "an island talk-show host",
        after(", a self-styled \"pirate\" captain and island talk-show host, left."));
    assertNull(after(", a self-styled \"pirate\" captain and talk-show friend, left."));
  }

  @Test
  void whatAnIconDidTells() {
    assertEquals(
        "who founded the Sound Trust in 1979",
        after(", the rowing icon who founded the Sound Trust in 1979 and is a rower, left."));
    assertNull(
        after(", the wife of the man who founded the Sound Trust in 1979 and is old, left."));
  }

  @Test
  void callingWithoutAnArticleNeedsABody() {
    assertEquals(
        "refugee programme director at the Sound Trust",
        after(", refugee programme director at the Sound Trust, said no."));
    assertNull(after(", director, said no."));
    assertNull(after(", and Bo Lund, director at the Sound Trust, said no."));
  }

  @Test
  void universityTellsWhereSomebodyTeaches() {
    assertEquals(
        "of the Lund University School of Law",
        after(" of the Lund University School of Law. He left."));
    assertEquals("of Norvik College", after(" of Norvik College, who left, said no."));
    assertEquals(
        "of the University of Lund", after(" of the University of Lund and Professor Moe met."));
    assertNull(after(" of the University said no."));
    assertNull(after(" of Norvik said no."));
  }

  @Test
  void whatSomebodyRanTells() {
    assertEquals(
        "who managed the ferries of Norvik",
        after(", who managed the ferries of Norvik when they burned, said no."));
  }

  @Test
  void nextOfSeveralIsNoRole() {
    assertNull(after(", Mayor Ada Roe, an engineer of Lund and Captain Bo Lund of Norvik, met."));
    assertNull(after(", Sen. Ada Roe of Lund and captain Bo Lund of Norvik."));
    assertEquals("a captain of Norvik", after(", a captain of Norvik, met Sen. Ada Roe."));
  }

  @Test
  void sentenceThatGoesOnIsNoRole() {
    assertNull(after(", the council said she was a member of the board, left."));
  }

  @Test
  void deputyGovernorIsARole() {
    assertFalse(Apposition.isAnother("Lt. Governor of Lund"));
    assertFalse(Apposition.isAnother("President Emeritus of the Lund Council"));
    assertTrue(Apposition.isAnother("Lt. Governor Ann Moe of Lund"));
  }
}
