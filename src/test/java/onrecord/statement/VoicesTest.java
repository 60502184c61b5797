package onrecord.statement;

import static onrecord.statement.extraction.Document.Kind.NEWS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.stream.IntStream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class VoicesTest {
  private static final String NOBODIES =
      "Some met the skippers who said the quay was dear. It said the port would pay. Let us call"
          + " this “a tax on getting to work”. A driver said the queue was long. ";

  private static final String TEXT =
      "Rain fell. A clerk said it would go on, and a porter agreed. ";

  @Test
  void lettersSkipTheOutletsAndNeverEnd() {
    List<String> letters = IntStream.range(0, 700).mapToObj(Voices::letter).toList();
    assertEquals(List.of("A", "B", "C", "D", "E", "G"), letters.subList(0, 6));
    assertEquals(List.of("Z", "AA", "AB"), letters.subList(24, 27));
    assertEquals(700, letters.stream().distinct().count());
    assertFalse(letters.stream().anyMatch(letter -> letter.contains("F")));
  }

  @Test
  void voicesStandInOrderOfFirstMentionAndTheOutletLast() {
    var fact = new Statement(null, new Fact(new Span(0, 10), Fact.Type.EVENT, true, null));
    var voices =
        Voices.of(TEXT, List.of(said("a porter"), said("A clerk"), fact), List.of(), List.of())
            .all();
    assertEquals(
        List.of("A A clerk", "B a porter", "F The outlet’s own voice"),
        voices.stream().map(v -> v.letter() + " " + v.name()).toList());
    assertEquals(List.of(1, 2, 0), voices.stream().map(Voice::style).toList());
  }

  @Test
  void numbersFollowTheText() {
    var fact = new Statement(null, new Fact(new Span(0, 10), Fact.Type.EVENT, true, null));
    var voices =
        Voices.of(TEXT, List.of(said("a porter"), said("A clerk"), fact), List.of(), List.of())
            .all();
    assertEquals(List.of(2, 3, 1), voices.stream().map(v -> v.said().get(0).number()).toList());
  }

  @Test
  void whoIsNotNamedIsOneVoiceByTheSameWords() {
    var voices =
        Voices.of(TEXT, List.of(said("A clerk"), said("A clerk")), List.of(), List.of()).all();
    assertEquals(1, voices.size());
    assertEquals("2 claims", voices.get(0).counts());
  }

  @Test
  void wordsThatAreNobodyAreNoName() {
    var found = new Extractor().extract(new Document(NOBODIES, null, null, null, NEWS, List.of()));
    var said = found.attributions().stream().map(a -> new Statement(null, a, null, null)).toList();
    var voices = Voices.of(NOBODIES, said, List.of(), List.of()).all();
    assertEquals(List.of("Nobody named", "A driver"), voices.stream().map(Voice::name).toList());
    assertEquals(List.of(false, true), voices.stream().map(Voice::isTold).toList());
    assertEquals(List.of(false, true), said.stream().map(s -> s.confident).distinct().toList());
  }

  @Test
  void modalityIsToldBeforeTheKind() {
    assertEquals(Label.CLAIM, said("A clerk").label());
    assertEquals(Label.FORECAST, said("A clerk", Modality.FORECAST).label());
  }

  private static Statement said(String source) {
    return said(source, Modality.PLAIN);
  }

  private static Statement said(String source, Modality modality) {
    int at = TEXT.indexOf(source);
    return new Statement(
        null,
        new Attribution(
            List.of(new Span(at + source.length(), at + source.length() + 5)),
            List.of(),
            List.of(new Span(at, at + source.length())),
            Attribution.Type.INDIRECT,
            null,
            Attribution.SpeakerKind.UNNAMED,
            null,
            null,
            modality,
            null,
            null,
            true,
            "test"),
        null,
        null);
  }
}
