package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Names with letters, apostrophes and hyphens of every kind are asked about like others, on every
 * version of Java: from 19 on its plain word boundary knows the letters of English alone.
 */
class LettersOfNamesTest {
  private static String[] article(String full, String called) {
    return new String[] {
      "Mayor "
          + full
          + " came to Vessmark. Senator Ann Ruud came with Per Lund, the mayor of Norvik.",
      "The council met in the old hall of the town. It has 24 members. They sat until ten.",
      "The bridge was opened in 1968. It is 300 metres long. Its paint is red.",
      "Ruud said that the fares to Norvik must fall by 12 per cent before June. The first boats of the"
          + " summer had come in from the south on Monday morning, two weeks later than before. "
          + called
          + " said that the harbour board would sell two old ferries to pay for the new pier."
    };
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Jane Moe | Moe",
        "Żaneta Wróblewska-O'Dowd | Wróblewska-O’Dowd",
        "Żaneta Wróblewska-O’Dowd | Wróblewska",
        "Zoë Šćepanović | Šćepanović",
        "Émile Çelik | Çelik",
        "Łukasz Ó Súilleabháin | Ó Súilleabháin",
        "Renée Åkesson-Ærø | Åkesson-Ærø",
        "Siân D’Arcy | D'Arcy"
      })
  void everybodyIsIntroducedAndOffered(String full, String called) {
    String[] article = article(full, called);
    List<Draft> asked = Asked.requested(new WhoseWords(), article);
    assertTrue(
        asked.stream()
            .filter(draft -> draft.stem().contains("“" + called + "” is Mayor " + full + "."))
            .anyMatch(draft -> draft.item().options().stream().anyMatch(one -> is(full, one))),
        asked.toString());
    List<Draft> said = Asked.requested(new WhoSaid(), article);
    assertTrue(
        said.stream().anyMatch(draft -> is("Mayor " + full, draft.item().key())), said.toString());
  }

  private static boolean is(String text, Option option) {
    return option.text().equals(text);
  }
}
