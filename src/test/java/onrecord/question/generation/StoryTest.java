package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class StoryTest {
  private static final LocalDate SAID = LocalDate.of(2026, 5, 4);
  private static final String OUTLET = "Vessmark Online";

  private static final String LEAD =
      "Mayor Signe Aldal opened the new school of Lund on Tuesday before a crowd of parents.";

  private static final Invented ARTICLE =
      new Invented(
              LEAD
                  + "\n\nBram Oster, an angry neighbour, called the school \"a waste of money\" in a"
                  + " letter.\n\n\"The wages of teachers are fair,\" Aldal said. \"The town has"
                  + " money.\"\n\nVessmark Online said it had seen the accounts of the school."
                  + " The report cost the council nothing.\n\nPhoto: Jo Berg of Norvik took a"
                  + " picture of the pupils in the snow and the wind on Monday.")
          .person("Signe Aldal", "Mayor")
          .person("Bram Oster", "angry neighbour")
          .named(OUTLET, Name.Kind.ORGANISATION, null)
          .junk(
              "Photo: Jo Berg of Norvik took a picture of the pupils in the snow and the wind on"
                  + " Monday.")
          .spoken("Bram Oster", Type.MIXED, "called", "Bram Oster", "\"a waste of money\"")
          .spoken(
              "Signe Aldal",
              Type.DIRECT,
              "said",
              "Aldal",
              "\"The wages of teachers are fair,\" Aldal said. \"The town has money.\"")
          .spoken(OUTLET, Type.INDIRECT, "said", OUTLET, "it had seen the accounts of the school");

  private static Story story(String line, String headline, String outlet, LocalDate published) {
    Document own = ARTICLE.document();
    return new Story(
        new Document(own.text(), published, headline, outlet, own.kind(), List.of()),
        ARTICLE.found(),
        line);
  }

  private static final Story SCHOOL =
      story("the school in Lund", "A school for Lund", OUTLET, Invented.PUBLISHED);

  private static Name name(String name) {
    return SCHOOL.people.of(name).orElseThrow();
  }

  @Test
  void lineAboveTellsWhatItIsAboutAndWhenItWasSaid() {
    assertEquals(
        "The school in Lund, reported 6 May 2026 (said on 4 May 2026)",
        SCHOOL.contextLine.of("said on ", SAID));
    assertEquals(
        "The school in Lund, reported 6 May 2026 (told of 4 May 2026)",
        SCHOOL.contextLine.of("told of ", SAID));
    assertEquals(
        "The school in Lund, reported 6 May 2026",
        SCHOOL.contextLine.of("said on ", Invented.PUBLISHED),
        "not the day of what the line is about");
    assertEquals("The school in Lund, reported 6 May 2026", SCHOOL.contextLine.of());
    assertEquals(
        "The vote of 4 May 2026, reported 6 May 2026",
        story("the vote of 4 May 2026", "-", OUTLET, Invented.PUBLISHED)
            .contextLine
            .of("said on ", SAID),
        "the line has the day");
    assertEquals(
        "The school in Lund", story("the school in Lund", "-", OUTLET, null).contextLine.of());
  }

  @Test
  void headlineStandsThereOnlyWithWhoPublishedItAndWhen() {
    assertEquals(
        "Vessmark Online, \"A school for Lund\", reported 6 May 2026",
        story(" ", "A school for Lund ", OUTLET, Invented.PUBLISHED)
            .contextLine
            .of("said on ", SAID));
    assertEquals(
        "\"A school for Lund\"",
        story(null, "A school for Lund", null, null).contextLine.of("said on ", SAID));
  }

  @Test
  void nothingStandsThereWhereNothingIsKnown() {
    assertNull(story(null, null, OUTLET, Invented.PUBLISHED).contextLine.of("said on ", SAID));
    assertNull(story(null, " ", OUTLET, Invented.PUBLISHED).contextLine.of("said on ", SAID));
  }

  @Test
  void writerOfALetterIsAPersonAndNoOutlet() {
    assertEquals("Vessmark Online itself", SCHOOL.outletItself());
    assertEquals("in its own voice", SCHOOL.inOwnVoice());
    Story letter = Asked.story("I pay the toll.", "It is my toll, and I like the bridge.");
    assertEquals("the writer", letter.outletItself());
    assertEquals("in their own voice", letter.inOwnVoice());
  }

  @Test
  void agencyIsToldOfWhereTheLineAboveNamesIt() {
    assertEquals("the news agency", agencys(null, OUTLET).outlet());
    assertEquals("the report", agencys("the school in Lund", OUTLET).outlet());
    assertEquals("the report", agencys(null, null).outlet());
  }

  @Test
  void topicIsOfLineHeadlineAndLead() {
    Story story = story("the accounts", "A waste", OUTLET, null);
    assertTrue(story.topic.contains("waste"));
    assertTrue(story.topic.containsAll(wordsOf("accounts school parents")));
    assertFalse(story.topic.contains("wages"), "of a later paragraph");
  }

  @Test
  void leadIsTheFirstParagraphOfTheBodyThatIsMoreThanALine() {
    Invented article =
        new Invented(
                "Photo: Jo Berg took this picture of all the new ferries in the harbour of"
                    + " Vessmark.\n\nBy Ada Hagen\n\nMayor Signe Aldal opened the new school of Lund"
                    + " on Tuesday before a crowd of parents.\n\nBram Oster did not come.")
            .person("Jo Berg", "photographer")
            .person("Ada Hagen", "reporter")
            .person("Signe Aldal", "Mayor")
            .person("Bram Oster", "chair")
            .junk(
                "Photo: Jo Berg took this picture of all the new ferries in the harbour of Vessmark.");
    Story story = new Story(article.document(), article.found(), null);
    List<String> foremost =
        story.people.all().stream().filter(story::isForemost).map(Name::name).toList();
    assertEquals(List.of("Signe Aldal"), foremost);
  }

  @Test
  void whoeverIsInTheHeadlineIsForemostToo() {
    assertFalse(SCHOOL.isForemost(name("Bram Oster")));
    assertTrue(story(null, "Bram Oster objects", OUTLET, null).isForemost(name("Bram Oster")));
  }

  @Test
  void onlyWhoCanBeIntroducedIsAskedAbout() {
    Story story =
        Asked.story(
            "Mayor Donald Brandt met the council of Vessmark.",
            "Brandt said the toll has paid for the pier.",
            "“The toll is fair to all,” said Lars Holm, director.");
    assertEquals(List.of("Donald Brandt"), story.said.stream().map(Said::by).toList());
    assertEquals(
        List.of("Donald Brandt", "Lars Holm"), story.heard.stream().map(Said::by).toList());
  }

  @Test
  void outletIsNobodyWhoSaidIt() {
    assertFalse(SCHOOL.said.stream().anyMatch(said -> said.by().equals(OUTLET)));
    assertTrue(
        story(null, null, "Norvik Gazette", null).said.stream()
            .anyMatch(said -> said.by().equals(OUTLET)),
        "another outlet may be");
    Invented unsourced =
        new Invented(LEAD + " It had seen the accounts.")
            .named(OUTLET, Name.Kind.ORGANISATION, null)
            .person("Signe Aldal", "Mayor");
    unsourced.spoken(OUTLET, Type.INDIRECT, "seen", null, "the accounts");
    assertEquals(List.of(), story(unsourced).said);
    Invented mistaken =
        new Invented(LEAD + " Vessmark Online said it had seen the accounts.")
            .person("Signe Aldal", "Mayor");
    mistaken.spoken("Signe Aldal", Type.INDIRECT, "said", OUTLET, "it had seen the accounts");
    assertEquals(List.of(), story(mistaken).said, "it stands there as the source");
  }

  @Test
  void outletIsKnownByItsNameAndWhereItStandsForTheSource() {
    assertTrue(SCHOOL.isOutlet(name(OUTLET)));
    assertFalse(SCHOOL.isOutlet(name("Signe Aldal")));
    assertTrue(SCHOOL.isOutlet(ARTICLE.at("Vessmark Online said")));
    assertFalse(SCHOOL.isOutlet(ARTICLE.at("The report")));
    assertFalse(story(null, null, null, null).isOutlet(name(OUTLET)));
    Story loud = story(null, null, "VESSMARK ONLINE", null);
    assertTrue(loud.isOutlet(name(OUTLET)));
    assertTrue(loud.isOutlet(ARTICLE.at("Vessmark Online said")));
  }

  @Test
  void statementsAreKnownByWhoMadeThem() {
    Name aldal = name("Signe Aldal");
    assertEquals(1, SCHOOL.by(aldal).size());
    assertTrue(SCHOOL.by(aldal).get(0).isDirect());
    assertEquals(List.of(), SCHOOL.by(name(OUTLET)));
  }

  @Test
  void phrasesOfQuotationsComeBeforeThoseOfTheOutlet() {
    List<Spoken> spoken = SCHOOL.spoken();
    List<String> quoted =
        spoken.stream().filter(Spoken::quoted).map(one -> one.phrase().text()).toList();
    List<String> own =
        spoken.stream().filter(one -> !one.quoted()).map(one -> one.phrase().text()).toList();
    assertTrue(quoted.contains("teachers"), quoted.toString());
    assertFalse(own.contains("teachers"), "they stand in marks: " + own);
    assertTrue(own.contains("letter"), own.toString());
    assertFalse(own.contains("snow"), "of a caption: " + own);
    assertTrue(spoken.get(0).quoted() && !spoken.get(spoken.size() - 1).quoted());
  }

  @Test
  void whyAPhraseIsWrongTellsWhoUsedIt() {
    assertEquals(
        "Signe Aldal used these words about something else: \"The wages of teachers are fair.\"",
        why("teachers"));
    assertEquals(
        "Vessmark Online uses these words elsewhere; they are not part of this quotation.",
        why("letter"));
    Story letter = Asked.story("I pay the toll.", "It is my toll, and I like a letter.");
    assertTrue(letter.spoken().get(0).why().startsWith("The writer uses"));
  }

  @Test
  void sentencesTellSomething() {
    assertTrue(SCHOOL.sentences().all().contains(wordsOf(LEAD)));
    assertTrue(SCHOOL.sentences().all().stream().noneMatch(wordsOf("The town has money.")::equals));
  }

  @Test
  void ownWordsAreThoseOfTheHeadlineToo() {
    Set<String> own = new HashSet<>();
    SCHOOL.ownWords().forEach(own::addAll);
    assertTrue(own.containsAll(wordsOf("school crowd parents cost council")), own.toString());
    assertTrue(own.stream().noneMatch(wordsOf("teachers wages accounts")::contains));
    var headline = story(null, "The wage", OUTLET, null);
    assertTrue(headline.ownWords().contains(wordsOf("wage")));
  }

  @Test
  void openingIsTheLeadsFirstSentenceAsItIs() {
    assertEquals(LEAD, SCHOOL.opening().text());
    assertNull(
        Asked.story("He opened the school of Lund before a large crowd of angry parents in May.")
            .opening());
    assertNull(Asked.story("The school opened.").opening(), "there is no lead");
  }

  @Test
  void openingIsNotTwoSentences() {
    assertNull(
        Asked.story(
                "The school of Lund opened. Donald Brandt paid ten million crowns for new desks.")
            .opening());
  }

  private static Story agencys(String line, String outlet) {
    var text = new Invented("LUND (AP) — The school opened.");
    Document own = text.document();
    return new Story(
        new Document(own.text(), null, "A school", outlet, own.kind(), List.of()),
        text.found(),
        line);
  }

  private static Set<String> wordsOf(String words) {
    return Words.content(words);
  }

  private static Story story(Invented article) {
    Document own = article.document();
    return new Story(
        new Document(own.text(), null, null, OUTLET, own.kind(), List.of()), article.found(), null);
  }

  private static String why(String phrase) {
    return SCHOOL.spoken().stream()
        .filter(spoken -> spoken.phrase().text().equals(phrase))
        .findFirst()
        .orElseThrow()
        .why();
  }
}
