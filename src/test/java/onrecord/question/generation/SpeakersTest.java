package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Each rule with a paragraph in which it holds, and nearly the same in which it does not. */
class SpeakersTest {
  private static final String LEAD =
      "Mayor Donald Brandt of Vessmark met Captain Karl Moe and Senator Ada Fosse.\n\n";

  private static final String FAIR = "“The toll is fair,”";

  /** A paragraph after the lead. */
  static final class Paragraph {
    final Invented article;
    final String paragraph;

    Paragraph(String paragraph) {
      this.paragraph = paragraph;
      this.article =
          new Invented(LEAD + paragraph)
              .person("Donald Brandt", "Mayor")
              .person("Karl Moe", "Captain")
              .person("Ada Fosse", "Senator")
              .named("Vessmark", Name.Kind.PLACE, null);
    }

    Story story() {
      Document own = article.document();
      return new Story(
          new Document(own.text(), own.published(), null, "Norvik Online", own.kind(), List.of()),
          article.found(),
          "the toll");
    }

    boolean isClear(String shown) {
      Story story = story();
      return Speakers.isClear(fair(story), passage(shown, story), story);
    }

    boolean knows(String name, String shown) {
      Story story = story();
      return Speakers.isKnown(story.people.of(name).orElseThrow(), passage(shown, story), story);
    }

    List<String> others() {
      Story story = story();
      return Speakers.others(fair(story), passage(paragraph, story), story).stream()
          .map(Name::name)
          .toList();
    }
  }

  /** A paragraph in which the mayor calls the toll fair. */
  private static Paragraph in(String paragraph, String source) {
    var test = new Paragraph(paragraph);
    test.article.spoken("Donald Brandt", Type.DIRECT, "said", source, FAIR);
    return test;
  }

  private static Said fair(Story story) {
    return story.said.stream()
        .filter(said -> said.attribution().content().get(0).in(story.text()).equals(FAIR))
        .findFirst()
        .orElseThrow();
  }

  static Passage passage(String words, Story story) {
    int start = story.text().indexOf(words);
    Span at = new Span(start, start + words.length());
    return new Passage(at, words, Passage.names(at, story));
  }

  @Test
  void speakerIsClearByNameOrAsTheOnlyOneNamedBefore() {
    assertTrue(in(FAIR + " Brandt said.", "Brandt").isClear(FAIR + " Brandt said."));
    String he = "Brandt came late. " + FAIR + " he said.";
    assertTrue(in(he, "he").isClear(he));
    assertFalse(in(he, "he").isClear(FAIR + " he said."), "the name is not shown");
    String two = "Brandt came late with Moe. " + FAIR + " he said.";
    assertFalse(in(two, "he").isClear(two), "two are named");
    String first = "He said: " + FAIR + " Brandt left.";
    assertFalse(in(first, "He").isClear(first), "the name comes after");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt came late.",
        "Moe left at noon. Brandt came late.",
        "Brandt came late with Fosse.",
        "Brandt came late and read Moe’s letter.",
        "Brandt came late with the keeper of Norvik Hill.",
        "Brandt came late. When asked about the pier, he laughed.",
        "Brandt came late and was asked about the pier.",
        "Brandt came late with some Norvik boats.",
        "Brandt, a pilot from South Carolina, told nobody of it."
      })
  void heIsTheLastManWhoIsNamed(String before) {
    assertTrue(isMeant(before));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Brandt came late with Moe.",
        "Brandt came late. Moe’s letter was read.",
        "Brandt came late. Mr. Moe’s letter was read.",
        "Brandt came late. When the pier opened, Moe’s remarks were read.",
        "Brandt came late. A man asked about the pier.",
        "Brandt came late. A man asks about the pier.",
        "Brandt came late. The clerk of Hagen had left.",
        "Brandt came late with Lars Hagen of the mill.",
        "Brandt came late with Quorl Hagen, who owns the mill.",
        "Moe left."
      })
  void unlessSomebodyElseMayBeHe(String before) {
    assertFalse(isMeant(before));
  }

  @Test
  void whomSomebodyMentionsWithATitleBeginsNoSentence() {
    var test =
        in("Brandt said the pier was a matter for Mr. Moe alone. " + FAIR + " he said.", "he");
    test.article.spoken(
        "Donald Brandt",
        Type.INDIRECT,
        "said",
        "Brandt",
        "the pier was a matter for Mr. Moe alone");
    Story story = test.story();
    assertTrue(Speakers.isMeant(fair(story), story));
  }

  @Test
  void nobodyIsMeantByThePronounOfTheOtherSex() {
    Story story = in("Brandt came late. " + FAIR + " she said.", "she").story();
    assertFalse(Speakers.isMeant(fair(story), story));
  }

  @Test
  void nameIsMeantAsItStands() {
    Story story = in("Moe left. " + FAIR + " Brandt said.", "Brandt").story();
    assertTrue(Speakers.isMeant(fair(story), story));
  }

  @Test
  void whomTheSpeakerNamesIsNotTheNextHe() {
    assertMeantOnceReported("“Moe is late.”");
    assertMeantOnceReported("“The boats are late, and Hagen has left.”");
  }

  @Test
  void speakersAreSeveralWhereSomebodyElseIsReported() {
    String second = " “The pier is old,” Fosse said.";
    var test = in(FAIR + " Brandt said." + second, "Brandt");
    test.article.spoken("Ada Fosse", Type.DIRECT, "said", "Fosse", "“The pier is old,”");
    Story story = test.story();
    Said said = fair(story);
    assertTrue(Speakers.areSeveral(said, passage(test.paragraph, story), story));
    assertFalse(Speakers.areSeveral(said, passage(FAIR + " Brandt said.", story), story));
    var same = in(FAIR + " Brandt said. “The pier is old,” he said.", "Brandt");
    same.article.spoken("Donald Brandt", Type.DIRECT, "said", "he", "“The pier is old,”");
    story = same.story();
    assertFalse(Speakers.areSeveral(fair(story), passage(same.paragraph, story), story));
  }

  @Test
  void othersAreThosePeopleOfThePassageWhoAreSomebody() {
    assertEquals(List.of(), others("The pier is old."));
    assertEquals(List.of("Ada Fosse"), others("Fosse met Brandt in Vessmark."));
    assertEquals(List.of(), others("The pier is named after the late Ada Fosse."), "she is dead");
  }

  @Test
  void withoutARoleOtherIsWhoIsNamedAgain() {
    String once = "Lars Holm met Brandt.";
    assertEquals(List.of(), holm(once));
    assertEquals(List.of("Lars Holm"), holm(once + " Holm left."));
  }

  @Test
  void relativeIsNoOther() {
    var test = in("Ida Brandt met Ada Fosse. " + FAIR + " Donald Brandt said.", "Donald Brandt");
    test.article.person("Ida Brandt", "Judge");
    assertEquals(List.of("Ada Fosse"), test.others());
  }

  @Test
  void whoSpeaksForSomebodyIsNotTakenForThatOne() {
    String pilot = FAIR + " said Donald Brandt, a pilot who met Ada Fosse.";
    assertEquals(List.of("Ada Fosse"), in(pilot, "Donald Brandt").others());
    assertEquals(
        List.of(), in(pilot.replace("pilot who met", "spokesman for"), "Donald Brandt").others());
    assertEquals(
        List.of(),
        in(pilot, "Donald Brandt, a pilot who met Ada Fosse").others(),
        "who is told of with the speaker is no other");
  }

  @Test
  void bodyIsTakenForABodyThatSpeaksToo() {
    String text =
        FAIR
            + " Norvik Council said. Norvik Ferries met Lund Bank and Ada Fosse. “The pier is old,” Lund Bank said.";
    var test = new Paragraph(text);
    test.article
        .named("Norvik Council", Name.Kind.ORGANISATION, null)
        .named("Norvik Ferries", Name.Kind.ORGANISATION, null)
        .named("Lund Bank", Name.Kind.ORGANISATION, null)
        .spoken("Norvik Council", Type.DIRECT, "said", "Norvik Council", FAIR)
        .spoken("Lund Bank", Type.DIRECT, "said", "Lund Bank", "“The pier is old,”");
    assertEquals(List.of("Lund Bank", "Ada Fosse"), test.others());
  }

  private static boolean isMeant(String before) {
    Story story = in(before + " " + FAIR + " he said.", "he").story();
    return Speakers.isMeant(fair(story), story);
  }

  private static void assertMeantOnceReported(String quotation) {
    var test = in("Brandt said: " + quotation + " " + FAIR + " he said.", "he");
    Story unreported = test.story();
    assertFalse(Speakers.isMeant(fair(unreported), unreported), quotation);
    test.article.spoken("Donald Brandt", Type.DIRECT, "said", "Brandt", quotation);
    Story reported = test.story();
    assertTrue(Speakers.isMeant(fair(reported), reported), quotation);
  }

  private static List<String> others(String before) {
    return in(before + " " + FAIR + " Brandt said.", "Brandt").others();
  }

  private static List<String> holm(String before) {
    var test = in(before + " " + FAIR + " Brandt said.", "Brandt");
    test.article.person("Lars Holm", null);
    return test.others();
  }
}
