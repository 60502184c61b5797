package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Reading;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class WhereSaidTest {
  private static final String WORDS = "the old bridge would have to close in June";

  @Test
  void placeOfASayingIsAskedForAmongPlacesOfTheArticle() {
    Invented article =
        article("at a rally in Lund", "Boats go to Vessmark, Tarn and Alby.")
            .named("Lund", Name.Kind.PLACE, null)
            .named("Vessmark", Name.Kind.PLACE, null)
            .named("Tarn", Name.Kind.PLACE, null)
            .named("Alby", Name.Kind.PLACE, null);
    Draft draft = Asked.marked(new WhereSaid(), article).get(0);
    assertEquals(
        "Where did Mayor Ada Roe say at a rally that the old bridge would have to close in June?",
        draft.stem());
    assertEquals("In Lund", draft.item().key().text());
    assertEquals(
        Set.of("In Lund", "In Vessmark", "In Tarn", "In Alby"),
        new HashSet<>(Asked.options(draft)));
    Draft checked = Checks.check(draft, new Reading(article.document(), article.found()));
    assertTrue(checked.ready(), checked.flaws().toString());
  }

  @Test
  void placesOfTheTableFillUp() {
    Invented article =
        article("at a rally in Paris", "Nobody came.").named("Paris", Name.Kind.PLACE, null);
    Draft draft = Asked.marked(new WhereSaid(), article).get(0);
    assertEquals("In Paris", draft.item().key().text());
    assertEquals(4, draft.item().options().size());
    assertTrue(
        Asked.options(draft).stream()
            .map(option -> Gazetteer.find(option.substring("In ".length())).orElseThrow())
            .allMatch(place -> place.sort() == Gazetteer.Sort.CITY));
  }

  @Test
  void placesOfOtherArticlesOnTheStoryComeFirst() {
    Invented article =
        article("at a rally in Paris", "Nobody came.").named("Paris", Name.Kind.PLACE, null);
    var others =
        new Background("the fares", List.of(), List.of(), List.of("Boats to Tokyo and Cairo."));
    Draft draft =
        new WhereSaid()
            .drafts(
                new Story(article.document(), article.found(), others, Story.Wanted.OF_A_PASSAGE))
            .get(0);
    assertTrue(
        Asked.options(draft).containsAll(List.of("In Tokyo", "In Cairo")),
        Asked.options(draft).toString());
  }

  @Test
  void townThatNobodyKnowsHasNoneBesides() {
    Invented article =
        article("at a rally in Lund", "Nobody came.").named("Lund", Name.Kind.PLACE, null);
    assertTrue(Asked.marked(new WhereSaid(), article).isEmpty());
  }

  @Test
  void placeThatTheWordsTellIsNotAskedFor() {
    Invented article =
        new Invented(
                "At a rally in Paris, Mayor Ada Roe said the fares to Paris would rise by a third.")
            .person("Ada Roe", "Mayor")
            .named("Paris", Name.Kind.PLACE, null)
            .said("Ada Roe", Type.INDIRECT, "said", "the fares to Paris would rise by a third");
    assertTrue(Asked.marked(new WhereSaid(), article).isEmpty());
  }

  @Test
  void nobodyIsAskedForItWhoHasNotMarkedTheWords() {
    Invented article =
        article("at a rally in Paris", "Nobody came.").named("Paris", Name.Kind.PLACE, null);
    assertFalse(Asked.marked(new WhereSaid(), article).isEmpty());
    assertTrue(Asked.of(new WhereSaid(), article).isEmpty());
  }

  private static Invented article(String occasion, String more) {
    return new Invented("Mayor Ada Roe said " + occasion + " that " + WORDS + ".\n\n" + more)
        .person("Ada Roe", "Mayor")
        .said("Ada Roe", Type.INDIRECT, "said", WORDS);
  }
}
