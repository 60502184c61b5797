package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class PassagesTest {
  private static final String LEAD =
      "The toll on the Vessmark bridge stays, and Mayor Jo Brandt met the council on Tuesday.";
  private static final String PLAIN =
      "Mayor Jo Brandt said the toll on the bridge has paid for the new pier of Vessmark.";
  private static final String QUOTED =
      "“The toll on the bridge is the cheapest loan in Vessmark,” Mayor Jo Brandt said.";
  private static final String MORE =
      "Senator Ann Ruud told Mayor Jo Brandt that the toll on the bridge has emptied the market of"
          + " Vessmark.";

  private static final String REPORT =
      "Senator Ann Ruud said in March that the market of Norvik had been empty for a whole year. ";

  private static final String APART =
      "The harbour of Norvik lies an hour to the north of Vessmark, and few boats go there in"
          + " winter, since the ice comes early and stays until the end of April in most years.";

  private static final String THIRD =
      "Councillor Per Moe said in May that the boats of Lund had been late for a whole year. The"
          + " teachers of Norvik said the school has lost its roof, and that the toll is too high.";

  private static final String SHORT =
      "Mayor Jo Brandt said the council of Vessmark has sold the ferry to Norvik.";

  private static List<String> asked(Kind kind, String... paragraphs) {
    return Asked.story(paragraphs).passages().of(kind).stream().map(Matter::words).toList();
  }

  @Test
  void formOfPlainReportIsAskedWhereThereIsHardlyAnythingElse() {
    assertEquals(1, asked(Kind.QUOTE_OR_PARAPHRASE, LEAD, PLAIN).size());
  }

  @Test
  void formIsAskedOfQuotationsFirst() {
    List<String> asked = asked(Kind.QUOTE_OR_PARAPHRASE, LEAD, PLAIN, QUOTED, MORE);
    assertTrue(asked.stream().noneMatch(words -> words.contains("paid for")), asked.toString());
    assertTrue(asked.stream().anyMatch(words -> words.contains("cheapest")), asked.toString());
  }

  @Test
  void noWordsComeTwiceInAKind() {
    List<String> asked = asked(Kind.CLAIM_OR_FACT, LEAD, PLAIN, MORE);
    assertEquals(asked.stream().distinct().toList(), asked);
  }

  @Test
  void otherWordsInAPassageAreAskedAboutToo() {
    String before =
        "The pier of Vessmark was closed in March, and two old ferries had to be sold. ";
    String next =
        " “The bridge has paid for a new pier in less than six years,” Mayor Jo Brandt said.";
    // so long an article may have two of a kind
    String plain = "The pier of Vessmark was painted in March. ".repeat(19);
    List<String> asked = asked(Kind.QUOTE_OR_PARAPHRASE, plain, before + QUOTED + next);
    assertEquals(2, asked.size(), asked.toString());
  }

  @Test
  void muchIsShownOfAPlainReport() {
    String more = "The pier of Vessmark was closed in March. ";
    String before =
        "The old pier of Vessmark had long been closed to all boats but those of the pilots. ";
    String plain = passage(more + before + PLAIN);
    assertTrue(plain.endsWith(more + before + PLAIN), plain);
  }

  @Test
  void ofTwoPassagesThePlainerIsShown() {
    String loose = "Senator Ann Ruud said in Norvik that those nets were sold. ";
    String plain = " " + REPORT.strip();
    String asked = passageOf("cheapest", loose + QUOTED + plain, Kind.WHO_SAID);
    assertEquals(QUOTED + plain, asked);
  }

  /** Other paragraphs are of other things. */
  @Test
  void ownParagraphIsShownFirst() {
    String other = "Nobody in the town of Vessmark has rowed to the toll office since last March.";
    String own =
        PLAIN + " “It is the cheapest loan in the town of Vessmark,” Brandt said in Norvik.";
    List<Matter> asked = Asked.story(LEAD, other, own).passages().of(Kind.QUOTE_OR_PARAPHRASE);
    assertEquals(List.of(own), asked.stream().map(one -> one.passage().text()).distinct().toList());
  }

  /** Where a passage reports nothing else, its marks answer. */
  @Test
  void quotationIsAskedForItsFormBesideAnotherReport() {
    String before =
        "The pier of Vessmark was closed in March, when two old ferries of the town had to be sold. ";
    String few = before + "“The toll is the cheapest loan in Vessmark,” Mayor Jo Brandt said.";
    assertTrue(Asked.none("cheapest", drafts(Story.Wanted.UNASKED, LEAD, few)));
    assertTrue(
        Asked.about("cheapest", drafts(Story.Wanted.MORE, LEAD, few))
            .rule()
            .endsWith(Passages.ON_REQUEST));
    assertEquals(REPORT + QUOTED, passageOf("cheapest", REPORT + QUOTED));
  }

  @Test
  void quotationOfManyWordsStandsAloneWhereThereIsHardlyAnother() {
    String alone =
        "The pier of Vessmark was closed in March, when two old ferries of the town had to be sold. "
            + QUOTED;
    assertTrue(Asked.about("cheapest", drafts(Story.Wanted.UNASKED, LEAD, alone)) != null);
    String[] others = {LEAD, REPORT + PLAIN + " " + MORE, APART, THIRD, APART, alone};
    List<Draft> unasked = ofAnyKind(Story.Wanted.UNASKED, others);
    assertTrue(unasked.size() >= 3, unasked.toString());
    assertTrue(Asked.none("cheapest", unasked), unasked.toString());
  }

  /** Nothing marks them, so that they have to be found in a short passage, too. */
  @Test
  void reportedWordsOfWeightNeedFewAroundWhereThereIsHardlyAnother() {
    assertTrue(Asked.about("paid for", drafts(Story.Wanted.UNASKED, LEAD, PLAIN)) != null);
    String[] others = {LEAD, REPORT + PLAIN + " " + MORE, APART, THIRD, "Boats", SHORT};
    assertTrue(Asked.none("sold the ferry", drafts(Story.Wanted.UNASKED, others)));
    assertTrue(Asked.about("sold the ferry", drafts(Story.Wanted.UNASKED, LEAD, SHORT)) != null);
    String light = "Mayor Jo Brandt said a happy party of rowers has drunk coffee there for years.";
    assertTrue(Asked.none("rowers", drafts(Story.Wanted.UNASKED, LEAD, light)));
  }

  @Test
  void formOfAQuotationIsAskedUnaskedOnlyWhereEnoughStandsAround() {
    String few = "Senator Ann Ruud said no boat of the town pays. ";
    String enough =
        "Senator Ann Ruud said in the hall of the old school that no boat pays for it. ";
    assertTrue(Asked.none("cheapest", drafts(Story.Wanted.UNASKED, few + QUOTED)));
    assertTrue(Asked.about("cheapest", drafts(Story.Wanted.UNASKED, enough + QUOTED)) != null);
  }

  /** A phrase needs fewer words than a clause. */
  @Test
  void formOfAShortPhraseIsAskedToo() {
    String part =
        " Mayor Jo Brandt said the toll was “the cheapest loan for drivers” of the town of Vessmark.";
    String before = "The pier of Vessmark was closed in March, and two old ferries had to be sold.";
    assertTrue(
        Asked.about("cheapest loan", ofAnyKind(Story.Wanted.UNASKED, before + part)) != null);
  }

  @Test
  void whatMayRunOnAfterACommaIsLeftOut() {
    String said =
        "Mayor Jo Brandt said the toll on the bridge pays for the new pier of Vessmark, which opens in"
            + " June.";
    assertEquals(
        List.of("the toll on the bridge pays for the new pier of Vessmark"),
        asked(Kind.QUOTE_OR_PARAPHRASE, LEAD, said));
  }

  @Test
  void quotationThatSaysLittleIsAskedWhereFewDo() {
    String faint =
        "Senator Ann Ruud told friends in a letter that she had slept badly in the cold guest room. "
            + "“A happy party of rowers has drunk coffee under the bridge for years,” Ruud said.";
    Story story = Asked.story(LEAD, faint);
    Matter last =
        Stream.of(Kind.QUOTE_OR_PARAPHRASE, Kind.MISATTRIBUTION)
            .flatMap(kind -> story.passages().of(kind).stream())
            .filter(one -> one.words().contains("rowers"))
            .findFirst()
            .orElseThrow();
    assertTrue(last.weight() < 0.42, "weight " + last.weight());
  }

  @Test
  void whatIsCutOutOfALongQuotationComesLast() {
    String middle = "The council counted every boat and every lorry that went over the bridge. ";
    String cut =
        "“The toll is a loan,” Mayor Jo Brandt said at a long meeting of the council in the hall of the"
            + " old school. “The toll on the bridge has emptied the old market of Norvik. "
            + middle.repeat(4)
            + "Nobody was asked.”";
    assertTrue(isAnyCut(LEAD, cut));
    assertFalse(isAnyCut(LEAD, PLAIN, QUOTED, MORE, cut));
  }

  private static boolean isAnyCut(String... paragraphs) {
    Passages passages = Asked.story(paragraphs).passages();
    return Stream.of(Kind.values())
        .flatMap(kind -> passages.of(kind).stream())
        .anyMatch(matter -> matter.passage().isExcerpt());
  }

  @Test
  void whatIsAskedForComesAfterWhatComesUnasked() {
    String loose =
        "“It is the boats of the islanders that have to pay for it,” Senator Ann Ruud said.";
    String apart =
        "The harbour of Norvik lies an hour to the north of Vessmark, and few boats go there in"
            + " winter, since the ice comes early and stays until the end of April in most years.";
    String[] paragraphs = {LEAD, PLAIN, QUOTED, MORE, apart, loose};
    List<Draft> unasked = drafts(Story.Wanted.UNASKED, paragraphs);
    List<Draft> more = drafts(Story.Wanted.MORE, paragraphs);
    assertEquals(unasked, more.subList(0, unasked.size()));
    var asked = more.subList(unasked.size(), more.size());
    assertTrue(
        asked.stream().anyMatch(draft -> draft.stem().contains("the islanders")), more.toString());
    assertTrue(asked.stream().allMatch(draft -> draft.rule().endsWith(Passages.ON_REQUEST)));
    assertTrue(unasked.stream().noneMatch(draft -> draft.rule().endsWith(Passages.ON_REQUEST)));
  }

  @Test
  void whatLeansComesOnRequestOnlyHoweverFewTheOthersAre() {
    String apart =
        "The harbour of Norvik lies an hour to the north of Vessmark, and few boats go there in"
            + " winter, since the ice comes early and stays until the end of April in most years.";
    String loose =
        apart
            + " “It is the boats of the islanders that have to pay for it,” Senator Ann Ruud said.";
    assertEquals(List.of(), ofAnyKind(Story.Wanted.UNASKED, LEAD, loose));
    assertTrue(Asked.about("the islanders", ofAnyKind(Story.Wanted.MORE, LEAD, loose)) != null);
  }

  @Test
  void fewWordsComeOnRequestOnly() {
    String met = "Senator Ann Ruud met Mayor Jo Brandt at the toll office on the Vessmark bridge. ";
    String few = met + "“The bridge must always pay,” Ruud said.";
    assertTrue(Asked.none("must always pay", ofAnyKind(Story.Wanted.UNASKED, LEAD, few)));
    assertTrue(Asked.about("must always pay", ofAnyKind(Story.Wanted.MORE, LEAD, few)) != null);
    String more = met + "“The bridge must always pay its way,” Ruud said.";
    assertTrue(Asked.about("pay its way", ofAnyKind(Story.Wanted.UNASKED, LEAD, more)) != null);
  }

  @Test
  void ofMarkedWordsWhatIsLightOrEasyIsAskedToo() {
    String[] paragraphs = {
      "Mayor Jo Brandt defended the toll on the Vessmark bridge at a meeting on Monday.",
      "The ministry said in a statement that it had read the study carefully.",
      "\"A patch is no plan,\" Brandt said."
    };
    List<Draft> more = ofAnyKind(Story.Wanted.MORE, paragraphs);
    List<Draft> marked = ofAnyKind(Story.Wanted.OF_A_PASSAGE, paragraphs);
    for (String words : List.of("it had read the study", "A patch is no plan")) {
      assertTrue(Asked.none(words, more), words);
      assertTrue(Asked.about(words, marked).rule().endsWith(Passages.ON_REQUEST), words);
    }
    assertTrue(marked.containsAll(more));
  }

  private static List<Draft> ofAnyKind(Story.Wanted wanted, String... paragraphs) {
    Story plain = Asked.story(paragraphs);
    var story = new Story(plain.document(), plain.reading.found(), plain.background, wanted);
    return Stream.of(new WhoseWords(), new ClaimOrFact(), new QuoteOrParaphrase(), new Misquoted())
        .flatMap(kind -> kind.drafts(story).stream())
        .toList();
  }

  private static List<Draft> drafts(Story.Wanted wanted, String... paragraphs) {
    Story plain = Asked.story(paragraphs);
    var story = new Story(plain.document(), plain.reading.found(), plain.background, wanted);
    return new QuoteOrParaphrase().drafts(story);
  }

  private static String passageOf(String words, String paragraph) {
    return passageOf(words, paragraph, Kind.QUOTE_OR_PARAPHRASE);
  }

  private static String passageOf(String words, String paragraph, Kind kind) {
    return Asked.story(LEAD, paragraph).passages().of(kind).stream()
        .filter(one -> one.words().contains(words))
        .findFirst()
        .orElseThrow()
        .passage()
        .text();
  }

  private static String passage(String paragraph) {
    Story story = Asked.story(LEAD, paragraph);
    return story.passages().of(Kind.QUOTE_OR_PARAPHRASE).get(0).passage().text();
  }
}
