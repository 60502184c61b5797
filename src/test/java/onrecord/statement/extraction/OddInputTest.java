package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Odd but honest texts: what is there to be found is found, and nothing else. */
class OddInputTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);

  @Test
  void emojiShiftNoOffset() {
    String text =
        "🎙️ 🇺🇦 Ada Orr waited. “We wait 🌧 for the rain,” said Ada Orr on Friday 👩‍👩‍👧.";
    Found found = read(text);
    Attribution only = found.attributions().get(0);
    assertEquals("“We wait 🌧 for the rain,”", only.content().get(0).in(text));
    assertEquals("Ada Orr", only.source().get(0).in(text));
    var points = new CodePoints(text);
    int[] all = text.codePoints().toArray();
    Span span = only.content().get(0);
    int from = points.toCodePoint(span.start());
    int to = points.toCodePoint(span.end());
    assertEquals(
        text.codePointCount(0, text.indexOf('“')), from, "code points before the quotation");
    assertEquals("“We wait 🌧 for the rain,”", new String(all, from, to - from));
    Span friday = found.dates().get(0).span();
    assertEquals("Friday", friday.in(text));
    assertEquals(
        "Friday",
        new String(all, points.toCodePoint(friday.start()), "Friday".length()),
        "as files count it");
  }

  @Test
  void marksOfWritingDirectionHideNoSpeaker() {
    String text = "\u200F“We wait for the rain,” said\u200E Ada Orr.\u202C \u202BOrr left.\u202C";
    Attribution only = read(text).attributions().get(0);
    assertEquals("Ada Orr", only.speaker());
    assertEquals("“We wait for the rain,”", only.content().get(0).in(text));
  }

  /** Names cannot be told from words then: better nothing than somebody else. */
  @Test
  void capitalsOnlyGiveNothingSure() {
    Found found =
        read(
            """
            “WE WAIT FOR THE RAIN,” SAID ADA ORR, WHO CHAIRS THE UNION. THE HARBOUR WAS CLOSED IN 2014.

            MAYOR PELL TOLD THE COUNCIL THAT SHE WOULD “WAIT FOR NOBODY” IN THE END.
            """);
    assertTrue(found.attributions().stream().noneMatch(Attribution::confident), found.toString());
  }

  @Test
  void linesOfAPoemAreNobodysWords() {
    String text =
        """
        The gulls go out, the gulls come in,
        the tide says nothing new,
        and I who count them on the wall
        have nothing else to do.
        """;
    Found found = read(text);
    assertTrue(found.attributions().stream().noneMatch(Attribution::confident));
    assertTrue(found.facts().stream().noneMatch(Fact::askable));
  }

  @Test
  void rowsOfATableAreNobodysWords() {
    String text =
        """
        | Ward | Votes | Turnout |
        |------|------:|--------:|
        | North Quay | 1,204 | 61 % |
        | Old Town | 987 | 55 % |

        Ward\tVotes\tTurnout
        North Quay\t1,204\t61 %
        """;
    Found found = read(text);
    assertEquals(List.of(), found.attributions());
    assertTrue(found.facts().stream().noneMatch(Fact::askable), found.facts().toString());
  }

  @Test
  void anotherLanguageGivesNothingToAsk() {
    String text =
        "Der Zoll bleibt bis April, sagte Bürgermeisterin Ines Aldovar am Montag. „Ohne den Zoll"
            + " geht es nicht“, fügte sie hinzu.\n\nLe péage reste, a dit la maire. « C’est"
            + " nécessaire », a-t-elle ajouté.\n\n市长说：“收费保留。”";
    Found found = read(text);
    assertTrue(found.attributions().stream().noneMatch(Attribution::confident), "not sure");
    assertTrue(found.facts().stream().noneMatch(Fact::askable), found.facts().toString());
  }

  private static Found read(String text) {
    Found found =
        new Extractor()
            .extract(new Document(text, MONDAY, null, null, Document.Kind.NEWS, List.of()));
    Offsets.check(text, found);
    return found;
  }
}
