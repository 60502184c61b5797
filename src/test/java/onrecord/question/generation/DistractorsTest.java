package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Evidence;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.generation.Recipe.Level;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import org.junit.jupiter.api.Test;

/** The same question with wrong options nearer to the key or farther from it. */
class DistractorsTest {
  private static final String KEY = "Signe Aldal, chair of the council";
  private static final List<String> SHOWN =
      List.of("Per Quist, deputy chair of the council", "Liv Torsen, director of the quay");
  private static final List<String> SPARE =
      List.of("Ola Berg, a fisherman", "Ann Moe, treasurer of the council");

  @Test
  void easierOptionsAreThoseLeastLikeTheKey() {
    assertEquals(
        List.of("Liv Torsen, director of the quay", "Ola Berg, a fisherman"),
        wrong(Distractors.at(Level.EASIER, draft(SPARE))));
  }

  @Test
  void harderOptionsAreThoseMostLikeTheKey() {
    assertEquals(
        List.of("Per Quist, deputy chair of the council", "Ann Moe, treasurer of the council"),
        wrong(Distractors.at(Level.HARDER, draft(SPARE))));
  }

  @Test
  void theKeyStaysWhereItStood() {
    Draft easier = Distractors.at(Level.EASIER, draft(SPARE));
    assertEquals(List.of(1), easier.item().keys());
    assertEquals(KEY, easier.item().key().text());
  }

  @Test
  void whatIsNotShownWaitsAsASpare() {
    Draft easier = Distractors.at(Level.EASIER, draft(SPARE));
    var all = new ArrayList<>(wrong(easier));
    easier.spares().forEach(spare -> all.add(spare.text()));
    assertEquals(4, all.size());
    assertTrue(all.containsAll(SHOWN) && all.containsAll(SPARE));
  }

  @Test
  void withoutSparesNothingChanges() {
    Draft only = draft(List.of());
    assertSame(only, Distractors.at(Level.EASIER, only));
    assertSame(only, Distractors.at(Level.HARDER, only));
  }

  @Test
  void ofAKindWithFixedOptionsAnEasierOneHasOneLess() {
    Draft fixed = fixed();
    Draft easier = Distractors.at(Level.EASIER, fixed);
    assertEquals(
        List.of(REJECTED, OWN), easier.item().distractors().stream().map(Option::text).toList());
    assertEquals(CLAIM, easier.item().key().text());
    assertEquals(List.of(CONFIRMED), easier.spares().stream().map(Option::text).toList());
    assertEquals(fixed, Distractors.at(Level.HARDER, fixed));
    assertSame(fixed, Distractors.at(Level.MIXED, fixed));
  }

  @Test
  void ofFixedOptionsNoMoreThanOneIsLeftOut() {
    Draft easier = Distractors.at(Level.EASIER, fixed()).withSpares(List.of());
    assertSame(easier, Distractors.at(Level.EASIER, easier));
    assertEquals(easier.item(), Distractors.showing(Set.of(REJECTED, OWN), fixed()).item());
    assertEquals(fixed().item(), Distractors.showing(Set.of(OWN), fixed()).item());
  }

  private static final String CLAIM =
      "As a claim by Signe Aldal that the passage neither confirms nor rejects";
  private static final String CONFIRMED = "As a claim by Signe Aldal that the passage confirms";
  private static final String REJECTED = "As a claim by Signe Aldal that The Gazette calls wrong";
  private static final String OWN = "As a statement that The Gazette makes in its own voice";

  /** How a passage presents some words: these four options and no others. */
  private static Draft fixed() {
    return draft(
        Kind.CLAIM_OR_FACT,
        List.of(
            new Option(CONFIRMED, false, null),
            new Option(REJECTED, false, null),
            new Option(CLAIM, true, null),
            new Option(OWN, false, null)));
  }

  @Test
  void aMixedLevelLeavesWhatTheRulesChose() {
    Draft draft = draft(SPARE);
    assertSame(draft, Distractors.at(Level.MIXED, draft));
  }

  @Test
  void pairsHaveNoLevel() {
    Draft multiple = draft(SPARE);
    multiple = multiple.withItem(Item.of(Format.MULTIPLE, multiple.item().options()));
    assertSame(multiple, Distractors.at(Level.EASIER, multiple));
  }

  @Test
  void optionsAreFoundAgainByTheirTexts() {
    Draft easier = Distractors.at(Level.EASIER, draft(SPARE));
    var texts = Set.copyOf(wrong(easier));
    assertEquals(texts, Set.copyOf(wrong(Distractors.showing(texts, draft(SPARE)))));
    Draft before = draft(SPARE);
    assertSame(before, Distractors.showing(Set.of(SHOWN.get(0), "Somebody else"), before));
  }

  @Test
  void whatACheckRefusesIsNotShown() {
    // a spare that is another name of the key
    Draft draft = draft(List.of("Aldal"));
    Document document =
        new Document(
            "Signe Aldal spoke.", null, "Ships", "The Gazette", Document.Kind.NEWS, List.of());
    var found = new Extractor().extract(document);
    Draft before = Drafting.check(draft, document, found);
    assertSame(before, new SoundOptions(document, found).at(Level.EASIER, before));
  }

  private static List<String> wrong(Draft draft) {
    return draft.item().distractors().stream().map(Option::text).sorted(byPlace()).toList();
  }

  private static Comparator<String> byPlace() {
    var order = Stream.concat(SHOWN.stream(), SPARE.stream()).toList();
    return Comparator.comparingInt(order::indexOf);
  }

  private static Draft draft(List<String> spares) {
    var options = new ArrayList<Option>();
    options.add(new Option(SHOWN.get(0), false, null));
    options.add(new Option(KEY, true, null));
    options.add(new Option(SHOWN.get(1), false, null));
    return draft(Kind.WHO_SAID, options)
        .withSpares(spares.stream().map(text -> new Option(text, false, null)).toList());
  }

  private static Draft draft(Kind kind, List<Option> options) {
    return Draft.of(
        new Posed(
            kind,
            "The quay of Norvik, 5 May 2026",
            null,
            "Who said that the old quay would close?",
            Item.single(options)),
        new Grounds(new Evidence(List.of(), ""), "Signe Aldal", null, null, null),
        Making.NONE);
  }
}
