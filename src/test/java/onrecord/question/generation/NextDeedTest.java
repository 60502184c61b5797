package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NextDeedTest {
  private static String cut(String words) {
    return words.substring(0, NextDeed.cut(0, words.length(), words));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "the crews had been lied to for years| and walked out of the hall",
        "the crews had been lied to for years| but later withdrew the remark",
        "the crews had been lied to for years|, then deleted the post",
        "the crews had been lied to for years| and thanked the voters",
        "the crews were tired| and resigned an hour later",
        "the crews are lied to every day| and opened the new pier",
        "the council would sell the line| and sent the crews home",
        "the crews had been lied to for years| as she left the hall",
        "the crews had been lied to for years| until she was shouted down",
        "the crews had been lied to for years| to loud applause",
        "the crews had been lied to for years|, something the owners have always denied",
        "the crews had been lied to for years|, a view shared by Senator Ann Ruud",
        "the crews had been lied to for years|, as did Senator Ann Ruud",
        "the crews had been lied to for years| before walking out of the hall"
      })
  void whatTheSpeakerDidIsCutOff(String said, String deed) {
    assertEquals(said, cut(said + (deed.startsWith(",") ? "" : " ") + deed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "300 boats had been checked and repaired since the storm",
        "the crews rowed to the pier and tied up the boats",
        "the council would raise the toll and cut the fares",
        "the council would raise the toll and proceed with the tram",
        "nobody had been warned in time and stayed at home",
        "those who had rowed all night and tied up the boats are tired",
        "the sea was as calm as she had hoped",
        "the storm came on Monday and left 300 people without a boat",
        "the line had lost 40 crowns and the crews were tired"
      })
  void whatIsSaidStays(String words) {
    assertEquals(words, cut(words));
  }

  @Test
  void memoryIsAskedForWhatWasSaidOnly() {
    List<Draft> drafts =
        Asked.extracted(
            new WhoSaid(),
            Asked.OWN,
            "Mayor Jo Brandt said the crews of the ferry had been lied to for years and walked out of"
                + " the hall.",
            "Senator Ann Ruud said the toll on the bridge had paid for a new quay.",
            "Harbour director Liv Torsen said the pier had been closed since January.");
    Draft draft = Asked.about("lied to", drafts);
    assertTrue(draft.stem().endsWith("had been lied to for years?"), draft.stem());
  }
}
