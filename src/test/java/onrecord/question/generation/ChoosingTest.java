package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Recipe.Level;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

/** Sets out of a pool whose questions differ in one thing at a time. */
class ChoosingTest {
  private final DraftPool made = new DraftPool();

  @Test
  void weightiestComeFirstAmongLikeOnes() {
    var pool =
        List.of(made.draft(Kind.WHO_SAID, "Orr", 0.5), made.draft(Kind.WHO_SAID, "Orr", 0.9));
    assertEquals(0.9, set(pool, Recipe.of(1)).get(0).weight());
  }

  @Test
  void oneVoiceDoesNotFillTheSet() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 8; i++) {
      pool.add(made.draft(Kind.values()[i % 3], "Orr", 0.9));
      pool.add(made.draft(Kind.values()[i % 3], "Pell", 0.7));
    }
    long pell = set(pool, Recipe.of(6)).stream().filter(d -> d.speaker().equals("Pell")).count();
    assertTrue(pell >= 2, pell + " of the weaker voice");
  }

  @Test
  void speakersOfOneSideCountAsOneVoice() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 6; i++) {
      pool.add(made.draft(Kind.values()[i % 3], i % 2 == 0 ? "Orr" : "Quist", 0.8));
      pool.add(made.draft(Kind.values()[i % 3], "Pell", 0.8));
    }
    var sides = Map.of("Orr", "council", "Quist", "council");
    var recipe = new Recipe(6, Set.of(), Level.MIXED, sides);
    long council =
        set(pool, recipe).stream()
            .filter(d -> recipe.voice(d.kind(), d.speaker()).equals("council"))
            .count();
    assertEquals(3, council);
  }

  @Test
  void twoSidesAreNotTheOutlets() {
    var facts = List.of(made.draft(Kind.FACT, null, 0.5), made.draft(Kind.FACT, null, 0.5));
    Draft sides = made.draft(Kind.TWO_SIDES, null, 0.9);
    var pool = List.of(sides, made.draft(Kind.WHO_SAID, "Orr", 0.65));
    assertEquals(sides, new Choosing(facts, pool, Recipe.of(3), 1).choose().get(2));
  }

  @Test
  void noKindTakesMoreThanAThirdWhileOthersAreLeft() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 12; i++) {
      pool.add(made.draft(Kind.WHO_SAID, "A" + i, 0.95));
      pool.add(made.draft(Kind.values()[1 + i % 5], "B" + i, 0.5));
    }
    long who = set(pool, Recipe.of(10)).stream().filter(d -> d.kind() == Kind.WHO_SAID).count();
    assertTrue(who <= 4, who + " of a kind");
  }

  @Test
  void noFormTakesMoreThanAThirdOfOneKindWhileOthersAreLeft() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 8; i++) {
      String place = DraftPool.PLACES.get(i);
      String stem = "Who is the source of the words “The " + place + " is shut”?";
      pool.add(made.asking(Kind.WHO_SAID, stem, 0.95, "Roe" + i, "Moe" + i));
      pool.add(made.draft(Kind.WHO_SAID, "B" + i, 0.5));
    }
    var recipe = new Recipe(10, Set.of(Kind.WHO_SAID), Level.MIXED, Map.of());
    long alike =
        set(pool, recipe).stream().filter(one -> one.stem().contains("the source of")).count();
    assertEquals(4, alike);
  }

  @Test
  void amongTheSameAnswersNotAlwaysTheSameIsRight() {
    var pool = new ArrayList<Draft>();
    String claim = "As a claim that it leaves open";
    for (int i = 0; i < 6; i++) {
      String stem = "How does it present “The " + DraftPool.PLACES.get(i) + " is shut”?";
      pool.add(made.asking(Kind.CLAIM_OR_FACT, stem, i < 4 ? 0.8 : 0.7, claim, "As a fact"));
    }
    String last = "How does it present “The " + DraftPool.PLACES.get(6) + " is shut”?";
    pool.add(made.asking(Kind.CLAIM_OR_FACT, last, 0.6, "As a fact", claim));
    var recipe = new Recipe(3, Set.of(Kind.CLAIM_OR_FACT), Level.MIXED, Map.of());
    assertTrue(set(pool, recipe).stream().anyMatch(one -> one.stem().equals(last)));
  }

  @Test
  void onlyTheKindsAskedForAreTaken() {
    var pool =
        List.of(
            made.draft(Kind.WHO_SAID, "Orr", 0.9),
            made.draft(Kind.FACT, null, 0.4),
            made.draft(Kind.FACT, null, 0.4));
    var set = set(pool, new Recipe(5, Set.of(Kind.FACT), Level.MIXED, Map.of()));
    assertEquals(List.of(Kind.FACT, Kind.FACT), set.stream().map(Draft::kind).toList());
    var recipe = new Recipe(5, Set.of(Kind.FACT), Level.MIXED, Map.of());
    assertEquals(new LeftOut(0, 0, 1), Drafting.leftOut(set, pool, recipe, 1));
  }

  @Test
  void levelPrefersWhatIsTakenForEasyOrHard() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 4; i++) {
      pool.add(made.draft(Kind.QUOTE_OR_PARAPHRASE, "A" + i, 0.6));
      pool.add(made.draft(Kind.OCCASION, "B" + i, 0.6));
    }
    assertEquals(Kind.QUOTE_OR_PARAPHRASE, first(pool, Level.EASIER));
    assertEquals(Kind.OCCASION, first(pool, Level.HARDER));
  }

  /** By more than chance decides between the two. */
  @Test
  void anotherPartOfTheArticleComesFirst() {
    Draft first = made.placed(Kind.WHO_SAID, 0.6, 0);
    Draft beside = made.placed(Kind.WHO_SAID, 0.65, 1);
    IntStream.range(0, 5).forEach(i -> made.placed(Kind.WHO_SAID, 0.5, 0));
    Draft away = made.placed(Kind.WHO_SAID, 0.6, 2);
    var set = Drafting.fill(List.of(first), List.of(beside, away), Recipe.of(2), 1);
    assertEquals(List.of(first, away), set);
  }

  @Test
  void mixedSetHasAnotherDifficultyFirst() {
    Draft first = made.placed(Kind.OCCASION, 0.6, 0);
    Draft asHard = made.placed(Kind.NUMBER, 0.65, 1);
    Draft easier = made.placed(Kind.CLAIM_OR_FACT, 0.6, 2);
    var set = Drafting.fill(List.of(first), List.of(asHard, easier), Recipe.of(2), 1);
    assertEquals(List.of(first, easier), set);
  }

  @Test
  void noMoreThanTwoOfAStatementAreTaken() {
    var pool =
        List.of(
            made.draft(Kind.WHO_SAID, "Orr", 0.9).withStatement(7),
            made.draft(Kind.CLAIM_OR_FACT, "Orr", 0.9).withStatement(7),
            made.draft(Kind.WHAT_ABOUT, "Orr", 0.9).withStatement(7));
    var set = set(pool, Recipe.of(3));
    assertEquals(2, set.size());
    assertEquals(new LeftOut(0, 1, 0), Drafting.leftOut(set, pool, Recipe.of(3), 1));
    var others = new ArrayList<>(pool);
    others.add(made.draft(Kind.WHO_SAID, "Pell", 0.5));
    assertEquals(3, set(others, Recipe.of(4)).size());
  }

  @Test
  void twoQuestionsOnTheSameWordsAreNotBothTaken() {
    Draft one = made.draft(Kind.WHO_SAID, "Orr", 0.9);
    Draft same = DraftPool.copy(one, Kind.WHICH_SAID);
    assertEquals(1, set(List.of(one, same), Recipe.of(2)).size());
  }

  @Test
  void whatStandsInTheWayOfTwoOthersMakesRoomForThem() {
    String boats = "Who said the old boats carry green timber northwards?";
    String trains = "Who said the fast trains bring fresh herring southwards?";
    Draft both =
        made.asking(
            Kind.WHICH_SAID,
            "Which of these did Orr say?",
            0.9,
            "the old boats carry green timber northwards",
            "the fast trains bring fresh herring southwards");
    Draft first = made.asking(Kind.WHO_SAID, boats, 0.6, "Orr", "Pell");
    Draft second = made.asking(Kind.WHO_SAID, trains, 0.6, "Orr", "Pell");
    assertEquals(List.of(both), set(List.of(both, first, second), Recipe.of(1)));
    assertEquals(
        Set.of(first, second), Set.copyOf(set(List.of(both, first, second), Recipe.of(2))));
    assertEquals(
        List.of(both),
        new Choosing(List.of(both), List.of(first, second), Recipe.of(2), 1).choose());
  }

  @Test
  void noKeyStandsInOnePlaceFourTimesRunningWhileOthersAreLeft() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 16; i++) {
      pool.add(made.placed(Kind.WHO_SAID, i < 12 ? 0.9 : 0.5, i < 12 ? 0 : 1));
    }
    assertEquals(List.of(), runs(set(pool, Recipe.of(12))));
    assertEquals(4, set(pool.subList(0, 4), Recipe.of(4)).size());
  }

  @Test
  void whatMakesRoomLeavesNoRunBehind() {
    String boats = "Who said the old boats carry green timber northwards?";
    String trains = "Who said the fast trains bring fresh herring southwards?";
    var set = new ArrayList<Draft>();
    set.add(made.placed(Kind.WHO_SAID, 0.95, 1));
    set.add(made.placed(Kind.FACT, 0.95, 1));
    Draft both =
        made.asking(
            Kind.WHICH_SAID,
            "Which of these did Orr say?",
            0.9,
            "the old boats carry green timber northwards",
            "the fast trains bring fresh herring southwards");
    set.add(both);
    set.add(made.placed(Kind.NUMBER, 0.3, 1));
    set.add(made.placed(Kind.ROLE, 0.3, 1));
    set.add(made.asking(Kind.WHO_SAID, boats, 0.01, "Orr", "Pell"));
    set.add(made.asking(Kind.WHO_SAID, trains, 0.01, "Orr", "Pell"));
    assertEquals(List.of(), runs(set(set, Recipe.of(6))));
  }

  /** Where the last of four keys in one place stands. */
  private static List<Integer> runs(List<Draft> set) {
    List<Integer> keys = set.stream().map(draft -> draft.item().keys().get(0)).toList();
    return IntStream.range(3, keys.size())
        .filter(i -> Set.copyOf(keys.subList(i - 3, i + 1)).size() == 1)
        .boxed()
        .toList();
  }

  @Test
  void aSpeakersRoleInAStemTellsNothingOfOtherWords() {
    String role = "Orr, director of the island ferry company";
    Draft who =
        made.asking(Kind.WHO_SAID, "Who said that boats are late?", 0.6, role, "Mayor Pell");
    Draft how = made.asking(Kind.CLAIM_OR_FACT, "“Orr” is " + role + ". How so?", 0.6, "Yes", "No");
    assertEquals(2, set(List.of(who, how), Recipe.of(2)).size());
  }

  @Test
  void questionThatShowsAnothersKeyIsNotTakenWithIt() {
    String words = " the words “the old boats carry green timber northwards”?";
    Draft who =
        made.asking(Kind.WHO_SAID, "Who is the source of" + words, 0.6, "Jo Orr", "Ann Pell");
    String spoke = "The speaker in the passage is Jo Orr. How does the passage give";
    Draft how = made.asking(Kind.QUOTE_OR_PARAPHRASE, spoke + words, 0.6, "As hers", "As ours");
    assertEquals(1, set(List.of(who, how), Recipe.of(2)).size());
    String pell = spoke.replace("Jo Orr", "Ann Pell");
    Draft other =
        made.asking(Kind.QUOTE_OR_PARAPHRASE, pell + " “a fair toll”?", 0.6, "As hers", "No");
    assertEquals(2, set(List.of(who, other), Recipe.of(2)).size());
  }

  @Test
  void sameSeedGivesTheSameSetAndAnotherAnother() {
    var pool = new ArrayList<Draft>();
    for (int i = 0; i < 40; i++) {
      pool.add(made.draft(Kind.values()[i % 4], "S" + i % 8, 0.6));
    }
    assertEquals(Drafting.choose(pool, Recipe.of(8), 3), Drafting.choose(pool, Recipe.of(8), 3));
    assertNotEquals(Drafting.choose(pool, Recipe.of(8), 3), Drafting.choose(pool, Recipe.of(8), 4));
  }

  @Test
  void nextIsTheOneTheSetGainsMostBy() {
    Draft orr = made.draft(Kind.WHO_SAID, "Orr", 0.8);
    Draft again = made.draft(Kind.WHO_SAID, "Orr", 0.8);
    Draft pell = made.draft(Kind.WHICH_SAID, "Pell", 0.7);
    var next = Drafting.next(List.of(orr), List.of(orr, again, pell), Recipe.of(0), 1);
    assertEquals(pell, next.orElseThrow());
    assertTrue(Drafting.next(List.of(orr), List.of(orr), Recipe.of(0), 1).isEmpty());
  }

  /** Its audit would link them. */
  @Test
  void noTwoAreAboutTheSameWordsOfAPassage() {
    String words = "“the toll would rise by a third”?";
    var given =
        made.about(Kind.QUOTE_OR_PARAPHRASE, "How does the passage give the words " + words);
    var presented =
        made.about(Kind.CLAIM_OR_FACT, "How does the passage present the words " + words);
    assertEquals(1, set(List.of(given, presented), Recipe.of(2)).size());
  }

  private static Kind first(List<Draft> pool, Level level) {
    return set(pool, new Recipe(4, Set.of(), level, Map.of())).get(0).kind();
  }

  private static List<Draft> set(List<Draft> pool, Recipe recipe) {
    return new Choosing(List.of(), pool, recipe, 1).choose();
  }
}
