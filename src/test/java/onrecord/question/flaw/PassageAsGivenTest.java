package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Questions about a passage with each of their fixed answers marked as the key. */
class PassageAsGivenTest {
  private static final String TOLD =
      "Mayor Jo Brandt told reporters that the toll had driven 200 families out of the old town.";

  private static final String MET = "Senator Ann Ruud met the council.";
  private static final String OUGHT = "Ruud said the council should publish the accounts.";
  private static final String WROTE = "“The pier will be closed by June,” Ruud wrote.";
  private static final String OWN = "The old pier of Vessmark was closed in 2021.";
  private static final String PASSAGE = String.join(" ", TOLD, MET, OUGHT, WROTE, OWN);

  private static final Reading READING = reading();

  private static Reading reading() {
    var document =
        new Document(
            PASSAGE,
            Invented.PUBLISHED,
            "Toll in Vessmark to stay",
            "The Vessmark Ledger",
            Document.Kind.NEWS,
            List.of());
    return new Reading(document, new Extractor().extract(document));
  }

  @ParameterizedTest
  @CsvSource({
    "No source: The Vessmark Ledger itself says so, the toll had driven 200 families, true",
    "'The name of the source, but no role', the toll had driven 200 families, true",
    "'A role or a group, but no name', the toll had driven 200 families, true",
    "The name and the role of the source, the toll had driven 200 families, false",
    "The name and the role of the source, The old pier of Vessmark was closed, true",
    "No source: The Vessmark Ledger itself says so, The old pier of Vessmark was closed, false"
  })
  void sourceIsToldSoFar(String key, String words, boolean wrong) {
    String stem =
        "What does the passage say outright of the source of the statement that it gives in the words “%s”?";
    assertEquals(wrong, isWrong(new SourceAsGiven(), Kind.ROLE, stem.formatted(words), key));
  }

  @ParameterizedTest
  @CsvSource({
    "'In writing, to be read', the toll had driven 200 families, true",
    "The passage does not tell the setting, the toll had driven 200 families, true",
    "'To the press, such as a reporter or an interviewer', the toll had driven 200 families, false",
    "'To the press, such as a reporter or an interviewer', The pier will be closed by June, true",
    "'In writing, to be read', The pier will be closed by June, false"
  })
  void settingIsTheOneBesideTheWords(String key, String words, boolean wrong) {
    String stem =
        "As far as the passage tells, in what setting did she make the statement that it gives in the words “%s”?";
    assertEquals(wrong, isWrong(new SourceAsGiven(), Kind.OCCASION, stem.formatted(words), key));
  }

  @ParameterizedTest
  @CsvSource({
    "A claim about how things are, the toll had driven 200 families, true",
    "A forecast or promise of what will or would happen, the toll had driven 200 families, true",
    "A call for what ought to be done, The pier will be closed by June, true",
    "A claim about how things are, The pier will be closed by June, true",
    "A claim about how things are, the council should publish the accounts, true",
    "A claim about what has happened or how things were, the toll had driven 200 families, false",
    "A forecast or promise of what will or would happen, The pier will be closed by June, false",
    "A call for what ought to be done, the council should publish the accounts, false"
  })
  void timeIsThatOfTheirVerb(String key, String words, boolean wrong) {
    String stem = "What kind of statement by her does the passage give in the words “%s”?";
    assertEquals(wrong, isWrong(new FormAsGiven(), Kind.SPEECH_ACT, stem.formatted(words), key));
  }

  @ParameterizedTest
  @CsvSource({
    "As a claim by Jo Brandt that the passage rejects, the toll had driven 200 families, true",
    "As a claim by Ann Ruud, the toll had driven 200 families, true",
    "As a demand by Jo Brandt, the toll had driven 200 families, true",
    "As a claim by Jo Brandt, the toll had driven 200 families, false",
    "As a claim by Ann Ruud, The old pier of Vessmark was closed in 2021, true",
    "As something that Ann Ruud says has happened, The pier will be closed by June, true",
    "As something that Ann Ruud says will happen, The pier will be closed by June, false"
  })
  void passagePresentsThemSo(String key, String words, boolean wrong) {
    String stem = "How does the passage present the words “%s”?".formatted(words);
    assertEquals(wrong, isWrong(new SourceAsGiven(), Kind.CLAIM_OR_FACT, stem, key));
  }

  @ParameterizedTest
  @CsvSource({
    "It was Ann Ruud who said so., the toll had driven 200 families out of the old town, true",
    "It was The Vessmark Ledger that stated it as a fact., the toll had driven 200 families out of the old town, true",
    "It states the contrary of what Jo Brandt says., the toll had driven 200 families out of the old town, true",
    "It makes a fact of what Jo Brandt only calls possible., the toll had driven 200 families out of the old town, true",
    "Nothing: Jo Brandt says so., the toll had driven 200 families out of the old town, false",
    "Nothing: Jo Brandt says so., the toll had not driven 200 families out of the old town, true",
    "It states the contrary of what Jo Brandt says., the toll had not driven 200 families out of the old town, false",
    "It states as a fact what the passage gives only as a claim by Jo Brandt., The old pier of Vessmark was closed in 2021, true"
  })
  void retellingHasThisFault(String key, String words, boolean wrong) {
    String told =
        words.startsWith("the") ? "Jo Brandt said that " + words + "." : "“" + words + ".”";
    String stem =
        "Somebody takes this from the passage: %s What, if anything, is wrong with it?"
            .formatted(told);
    assertEquals(wrong, isWrong(new RetellingAsGiven(), Kind.MISATTRIBUTION, stem, key));
  }

  private static boolean isWrong(Check check, Kind kind, String stem, String key) {
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, "right"));
    options.add(new Option("Something else", false, "wrong"));
    var draft = Drafts.passage(Drafts.draft(kind, stem, options), PASSAGE);
    return Drafts.codes(check, draft, READING).contains("wrong_key");
  }
}
