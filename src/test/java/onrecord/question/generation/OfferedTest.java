package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import onrecord.question.Invented;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Severity;
import onrecord.question.item.Format;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

/** Further options of every kind, out of one article that many people speak in. */
class OfferedTest {
  private static final Story CROWDED =
      Asked.story(
          "The toll on the Vessmark bridge will stay, Mayor Jo Brandt told reporters on Monday.",
          "“The toll pays for the new steel of the bridge and for its workers,” Brandt said.",
          "“The toll takes money from the shops and drives drivers to the tunnel,” said Per Lund,"
              + " leader of the opposition.",
          "“The tunnel needs more lanes before any lorry leaves the old bridge,” said harbour"
              + " director Liv Torsen at a press conference.",
          "“The council has counted the lorries and never asked the owners,” said Ravi Sennet,"
              + " chair of the Hauliers' League, in a radio interview.",
          "“The price of bread rises with every coin at the bridge gate,” said Marta Iwell, head of"
              + " the bakers' guild, at a public meeting.",
          "“The bridge will need new cables before the winter after next,” said Odile Brankov, chief"
              + " engineer of the town, at a council hearing.",
          "“The ferry could carry the workers if the council paid the crews,” said Nils Roe, director"
              + " of the ferry line, at a rally.",
          "Brandt said that the toll had raised 400 million crowns for the new bridge.",
          "Lund announced at a council debate that the opposition would raise 12 new complaints about"
              + " the toll.",
          "Torsen said at a press conference that the tunnel would lose 300 jobs.",
          "Sennet said in a radio interview that the drivers would leave the old bridge.",
          "Iwell said at a public meeting that the bakers would raise the price of bread.",
          "Brankov said at a council hearing that the cables would break in the next winter.",
          "Roe said at a rally that the ferry would take 900 workers to the harbour.",
          "Norvik Mayor Ivar Holm stayed away. Senator Ann Ruud slept. Holm left. Holm came back.",
          "Senator Siri Aune and Councillor Olav Moe and Senator Finn Dahl went to the bridge.",
          "The Vessmark bridge cost taxpayers in Vessmark 57 million crowns.");

  private static final Set<Kind> WITH_SPARES =
      EnumSet.of(
          Kind.WHO_SAID,
          Kind.WHICH_SAID,
          Kind.COMPLETE_QUOTE,
          Kind.WHAT_ABOUT,
          Kind.NUMBER,
          Kind.ROLE,
          Kind.SPEECH_ACT,
          Kind.FACT);

  @Test
  void everyKindWithOptionsOfTheArticleHasSpares() {
    var with = EnumSet.noneOf(Kind.class);
    drafts().stream().filter(one -> !one.spares().isEmpty()).forEach(one -> with.add(one.kind()));
    assertTrue(with.containsAll(WITH_SPARES), with.toString());
  }

  @Test
  void asManyAreShownAsBeforeAndNoneTwice() {
    for (Draft draft : drafts()) {
      var all = new ArrayList<>(Asked.options(draft));
      draft.spares().forEach(spare -> all.add(spare.text()));
      assertEquals(Set.copyOf(all).size(), all.size(), all.toString());
      assertTrue(draft.item().options().size() <= 4 && draft.spares().size() <= 3, draft.stem());
      assertTrue(draft.spares().stream().noneMatch(Option::correct), draft.stem());
      assertTrue(draft.spares().stream().noneMatch(one -> one.why().isBlank()), draft.stem());
    }
  }

  @Test
  void aSpareIsAsSoundAsTheOptionThatItReplaces() {
    for (Draft draft : drafts()) {
      if (isSound(draft)) {
        for (Option spare : draft.spares()) {
          assertTrue(isSound(replaced(draft, spare)), draft.stem() + " " + spare.text());
        }
      }
    }
  }

  @Test
  void anOppositeIsNotDeniedBesides() {
    for (Draft draft : Asked.of(new WhatAbout(), Invented.ferry())) {
      boolean opposed = draft.item().options().stream().anyMatch(o -> o.text().contains("lower"));
      assertFalse(
          opposed && draft.spares().stream().anyMatch(spare -> spare.text().contains(" not ")),
          draft.stem());
    }
  }

  @Test
  void numbersStandInOrderWhateverReplacesOne() {
    List<Option> numbers =
        IntStream.of(40, 20, 30).mapToObj(n -> new Option(n + " boats", false, "No.")).toList();
    assertEquals(
        List.of("20 boats", "30 boats", "40 boats"),
        Drafting.ordered(numbers).stream().map(Option::text).toList());
    var words = List.of(new Option("b", false, "No."), new Option("a", true, "Yes."));
    assertEquals(words, Drafting.ordered(words));
  }

  private static List<Draft> drafts() {
    return QuestionKinds.ALL.stream()
        .flatMap(kind -> kind.drafts(CROWDED).stream())
        .filter(draft -> draft.item().format() == Format.SINGLE)
        .toList();
  }

  private static Draft replaced(Draft draft, Option spare) {
    var options = new ArrayList<>(draft.item().options());
    options.set(options.size() - 1, spare);
    return draft.withItem(draft.item().withOptions(options));
  }

  private static boolean isSound(Draft draft) {
    return Checks.of(draft, CROWDED.reading).stream()
        .noneMatch(flaw -> flaw.severity() == Severity.REJECT);
  }
}
