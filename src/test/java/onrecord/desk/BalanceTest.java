package onrecord.desk;

import static onrecord.desk.QueuedDrafts.draft;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import onrecord.question.Letters;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Grounds;
import onrecord.question.flaw.Making;
import onrecord.question.flaw.Posed;
import onrecord.question.generation.SetAudit;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class BalanceTest {
  private static final Letters NO_LETTERS = new Letters(List.of());
  private static final Map<String, String> SIDES = Map.of("Jo Roe", "for", "Ann Moe", "for");

  private static final List<Queued> SET =
      List.of(
          draft(Kind.WHO_SAID, "Jo Roe"),
          draft(Kind.WHO_SAID, "Jo Roe"),
          draft(Kind.WHO_SAID, "Ann Moe"),
          draft(Kind.FACT, null),
          draft(Kind.TWO_SIDES, null));

  @Test
  void aQuestionOfSeveralSpeakersCountsAsOne() {
    assertEquals("None above 60 %, most 60\u202f%.", balance(SET).verdict());
    assertEquals(
        List.of("for 3", "Several speakers 1", "The outlet 1"),
        balance(SET).shares().stream().map(share -> share.name() + " " + share.number()).toList());
    assertEquals("for", balance(SET.subList(0, 4)).loud());
  }

  @Test
  void ofOneOrTwoNothingIsSaid() {
    assertEquals("Too few to compare.", balance(SET.subList(0, 1)).verdict());
    assertTrue(balance(SET.subList(0, 3)).verdict().startsWith("for has 100"));
  }

  @Test
  void aShareAboveTheLineReadsSo() {
    var set = new ArrayList<>(Collections.nCopies(113, draft(Kind.WHO_SAID, "Jo Roe")));
    set.addAll(Collections.nCopies(74, draft(Kind.WHO_SAID, "Cy Poe")));
    assertEquals("for has 61\u202f% of them.", balance(set).verdict());
    assertEquals("for has 75\u202f% of them.", balance(SET.subList(0, 4)).verdict());
    var six = new ArrayList<>(Collections.nCopies(5, draft(Kind.WHO_SAID, "Jo Roe")));
    six.add(draft(Kind.WHO_SAID, "Cy Poe"));
    assertEquals("for has 83\u202f% of them.", balance(six).verdict());
  }

  @Test
  void fromThreeQuestionsOnEachShareIsToldInPerCent() {
    assertEquals(
        List.of("3, 60\u202f%", "1, 20\u202f%", "1, 20\u202f%"),
        balance(SET).shares().stream().map(one -> one.number() + ", " + one.part()).toList());
    assertEquals(5, balance(SET).size());
    assertTrue(balance(SET.subList(0, 2)).shares().stream().allMatch(one -> one.part() == null));
    var most = balance(SET.subList(0, 4));
    assertTrue(most.verdict().contains(most.shares().get(0).part()), "one number, not two");
    var names = List.of("Roe", "Moe", "Lund", "Dahl", "Norvik", "Vik", "Vik", "Ruud");
    var set = names.stream().map(name -> draft(Kind.WHO_SAID, name)).toList();
    var shares = Balance.of(set, List.of(), 0, NO_LETTERS, Map.of()).shares();
    assertEquals("2 others 25\u202f%", shares.get(5).name() + " " + shares.get(5).part());
  }

  @Test
  void oneOtherIsOne() {
    var names = List.of("Roe", "Moe", "Lund", "Dahl", "Norvik", "Vik");
    var set = names.stream().map(name -> draft(Kind.WHO_SAID, name)).toList();
    var shares = Balance.of(set, List.of(), 0, NO_LETTERS, Map.of()).shares();
    assertEquals("1 other", shares.get(5).name());
  }

  @Test
  void voicesAreCountedAsInTheAuditOfAQuizOfThem() {
    for (int size = 1; size <= SET.size(); size++) {
      var set = SET.subList(0, size);
      var audit = SetAudit.of(set.stream().map(BalanceTest::asked).toList(), SIDES);
      assertEquals(audit.tooLoud(), balance(set).loud());
      assertEquals(audit.lastWord(), balance(set).lastWord());
      assertEquals(
          audit.voices().entrySet().stream()
              .collect(Collectors.toMap(e -> Balance.named(e.getKey()), e -> (long) e.getValue())),
          balance(set).shares().stream()
              .collect(Collectors.toMap(Balance.Share::name, Balance.Share::number)));
    }
  }

  private static Balance balance(List<Queued> set) {
    return Balance.of(set, List.of(), 0, NO_LETTERS, SIDES);
  }

  /** The question that it stands for. */
  private static Draft asked(Queued one) {
    var item = Item.single(List.of(new Option("this", true, null), new Option("that", false, "")));
    return Draft.of(
        new Posed(one.kind(), null, null, "What?", item),
        new Grounds(null, one.speaker(), null, null, null),
        Making.NONE);
  }
}
