package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RarityTest {
  @Test
  void fewerSentencesWeighMoreAndNoneNothing() {
    Rarity rarity = Rarity.in(Stream.of("The boat sails.", "A boat waits.", "The quay shut."));
    assertEquals(Math.log(4 / 2.5), rarity.of("boat"), 1e-9);
    assertEquals(Math.log(4 / 1.5), rarity.of("quay"), 1e-9);
    assertEquals(0, rarity.of("train"), 1e-9);
  }
}
