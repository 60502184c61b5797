package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.question.generation.SpeakersTest.Paragraph;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

/** Whom questions may name. */
class KnownSpeakersTest {
  @Test
  void somebodyIsKnownByARoleOrWhereTheFullNameIsShown() {
    assertTrue(new Paragraph("Brandt left.").knows("Donald Brandt", "Brandt left."));
    var test = new Paragraph("Lars Holm came. Holm left.");
    test.article.person("Lars Holm", null);
    assertTrue(test.knows("Lars Holm", test.paragraph));
    assertFalse(test.knows("Lars Holm", "Holm left."));
    var odd = new Paragraph("Quorl Holm came.");
    odd.article.person("Quorl Holm", null);
    assertFalse(odd.knows("Quorl Holm", odd.paragraph), "that may be two surnames");
    var often =
        new Paragraph("It rained. ".repeat(45) + "Lars Holm came. " + "Holm left. ".repeat(11));
    often.article.person("Lars Holm", null);
    assertTrue(often.knows("Lars Holm", "Holm left."), "he is named all the time");
  }

  @Test
  void placesAndTheOutletAreNobody() {
    var test = new Paragraph("Vessmark and the EU and Norvik Online and Norvik Council are quiet.");
    test.article
        .named("EU", Name.Kind.PLACE, null)
        .named("Norvik Online", Name.Kind.ORGANISATION, null)
        .named("Norvik Council", Name.Kind.ORGANISATION, null);
    assertFalse(test.knows("Vessmark", test.paragraph));
    assertFalse(test.knows("EU", test.paragraph));
    assertFalse(test.knows("Norvik Online", test.paragraph));
    assertTrue(test.knows("Norvik Council", test.paragraph));
  }

  @Test
  void onlyLettersThatEverybodyUsesAreKnown() {
    var test = new Paragraph("NATO and VBTA are quiet.");
    test.article
        .named("NATO", Name.Kind.ORGANISATION, null)
        .named("VBTA", Name.Kind.ORGANISATION, null);
    assertTrue(test.knows("NATO", test.paragraph));
    assertFalse(test.knows("VBTA", test.paragraph));
  }

  @Test
  void bodyWithoutANameIsKnownOnlyWhereAllOfItIsShown() {
    Story story = new Paragraph("Norvik Ferries is late. The company is quiet.").story();
    int at = story.text().indexOf("Norvik Ferries");
    Name company =
        new Name(
            "Norvik Ferries",
            Name.Kind.ORGANISATION,
            List.of(),
            null,
            false,
            List.of(new Span(at, at + "Norvik Ferries".length())));
    assertTrue(
        Speakers.isKnown(company, SpeakersTest.passage("Norvik Ferries is late.", story), story));
    assertFalse(
        Speakers.isKnown(company, SpeakersTest.passage("The company is quiet.", story), story));
  }
}
