package onrecord.statement.extraction;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which stretches stand in quotation marks, however the marks were typed; "|" parts them. */
class MarksTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "\"The gate is shut,\" Orr said.; \"The gate is shut,\"",
        "“The gate is shut,” Orr said.; “The gate is shut,”",
        "''The gate is shut,'' Orr said.; ''The gate is shut,''",
        "``The gate is shut,'' Orr said.; ``The gate is shut,''",
        "‘‘The gate is shut,’’ Orr said.; ‘‘The gate is shut,’’",
        "«The gate is shut,» Orr said.; «The gate is shut,»",
        "„The gate is shut,“ Orr said.; „The gate is shut,“",
        "“The gate is shut,“ Orr said. “It stays shut.“; “The gate is shut,“|“It stays shut.“",
        "”The gate is shut,” Orr said.; ”The gate is shut,”",
      })
  void eachKindOfMark(String text, String expected) {
    assertEquals(expected, quoted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“He told me ‘no’ twice,” Orr said.; “He told me ‘no’ twice,”",
        "\"He told me 'no' twice,\" Orr said.; \"He told me 'no' twice,\"",
        "“They shouted ‘shame!’” Orr said.; “They shouted ‘shame!’”",
        "\"They shouted 'shame!'\" Orr said.; \"They shouted 'shame!'\"",
        "''They shouted 'shame!''' Orr said.; ''They shouted 'shame!'''",
        "“She said “no” twice,” Orr said.; “She said “no” twice,”",
      })
  void oneInsideAnother(String text, String expected) {
    assertEquals(expected, quoted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "“The gate is shut and stays so.; “The gate is shut and stays so.",
        "\"The gate is shut and stays so.; \"The gate is shut and stays so.",
        "“The first day.#“The second day.” They left.; “The first day.|“The second day.”",
        "\"The first day.#\"The second day.\" They left.; \"The first day.|\"The second day.\"",
      })
  void oneThatNothingClosesEndsWithItsParagraph(String text, String expected) {
    assertEquals(expected, quoted(text.replace("#", "\n\n")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "The board is 6'2\" long and the gate 30\" wide.; ~~",
        "The workers' rights and the players' bus were not discussed.; ~~",
        "The workers’ rights and the players’ bus were not discussed.; ~~",
        "It was the summer of '98, or ’99, rock 'n' roll and all.; ~~",
        "'Tis the season, and 'twas ever so, the O'Hara brothers' friends sang.; ~~",
        "‘Twas ever so, the neighbours’ choir sang.; ~~",
      })
  void apostrophesAndInchesAreNoMarks(String text, String expected) {
    assertEquals(expected, quoted(text));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      value = {
        "Edvard “Ned” Pell opened the hall.",
        "Edvard 'Ned' Pell opened the hall.",
        "Her novel “A Short History of Rain” came out in May.",
        "They sang “Bridge of Bread” twice.",
        "The so-called “fast lane” was closed.",
        "The word “toll” comes from the old port.",
      })
  void nicknamesTitlesAndSingleWordsAreNoSpeech(String text) {
    assertEquals(List.of(), extract(text).attributions());
  }

  private static String quoted(String text) {
    Tokens tokens = Tokens.of(text, Layout.paragraphs(text));
    return String.join(
        "|",
        QuotationFinder.find(tokens).stream()
            .map(each -> tokens.at(each.first(), each.last()))
            .toList());
  }

  private static Found extract(String text) {
    return new Extractor()
        .extract(new Document(text, null, null, null, Document.Kind.NEWS, List.of()));
  }
}
