package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.Invented;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Span;

/** Drafts by hand on the invented article about the ferry, and the codes that a check finds. */
final class Drafts {
  static final Invented FERRY = Invented.ferry();
  static final String WHEN = "The ferry fares to Norvik, 5 May 2026";
  static final String BILL = "Islanders accept a high price if they can see the bill";

  private Drafts() {}

  /** A sound question: none of its parts has a flaw. */
  static Draft sound() {
    return draft(
        Kind.WHO_SAID,
        "Who said that islanders \"accept a high price if they can see the bill\"?",
        "Economist Per Quist",
        "Mayor Signe Aldal",
        "Harbour master Liv Torsen");
  }

  /** Its stem tells who said what {@link #sound} asks for. */
  static Draft namesQuist() {
    return draft(
        Kind.WHAT_ABOUT,
        "Economist Per Quist said that islanders accept a high price. On what condition?",
        "If they can see the bill",
        "If the boats are new");
  }

  /** Of the same speaker, on another matter than {@link #sound}. */
  static Draft ofTheAccounts() {
    return evidence(
        draft(
            Kind.WHAT_ABOUT,
            "What should the council publish, according to Economist Per Quist?",
            "The accounts",
            "The timetable"),
        evidence("the council should publish the accounts of the ferries"));
  }

  /** A draft whose first option is the key; its evidence is what Per Quist said of the bill. */
  static Draft draft(Kind kind, String stem, String key, String... others) {
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, "right"));
    for (String other : others) {
      options.add(new Option(other, false, "wrong"));
    }
    return draft(kind, stem, options);
  }

  static Draft draft(Kind kind, String stem, List<Option> options) {
    return with(kind, WHEN, stem, options, evidence(BILL), null);
  }

  static Draft with(
      Kind kind,
      String context,
      String stem,
      List<Option> options,
      Evidence evidence,
      String speaker) {
    return whole(kind, context, null, stem, Item.single(options), evidence, speaker);
  }

  /** Another format: what to put in order, pairs, or words to type. */
  static Draft of(Kind kind, String stem, Item item) {
    return whole(kind, WHEN, null, stem, item, evidence(BILL), null);
  }

  static Draft order(String... sequence) {
    return of(Kind.ORDER, "Put these in order, the earliest first.", Item.order(List.of(sequence)));
  }

  static Draft match(String stem, String... sides) {
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < sides.length; i += 2) {
      pairs.add(new Pair(sides[i], sides[i + 1]));
    }
    return of(Kind.TWO_SIDES, stem, Item.match(pairs));
  }

  static Draft passage(Draft draft, String passage) {
    return changed(draft, draft.context(), passage, draft.evidence(), draft.speaker());
  }

  static Draft evidence(Draft draft, Evidence evidence) {
    return changed(draft, draft.context(), draft.passage(), evidence, draft.speaker());
  }

  /** With other words where its evidence stands. */
  static Draft told(Draft draft, String words) {
    return evidence(draft, new Evidence(evidence(BILL).spans(), words));
  }

  static Draft context(Draft draft, String context) {
    return changed(draft, context, draft.passage(), draft.evidence(), draft.speaker());
  }

  static Draft speaker(Draft draft, String speaker) {
    return changed(draft, draft.context(), draft.passage(), draft.evidence(), speaker);
  }

  static Evidence evidence(String words) {
    Span at = FERRY.at(words);
    return new Evidence(List.of(at), words);
  }

  static List<String> codes(Check check, Draft draft) {
    return codes(check, draft, FERRY.reading());
  }

  static List<String> codesWithoutArticle(Check check, Draft draft) {
    return codes(check, draft, null);
  }

  static List<String> codes(Check check, Draft draft, Reading reading) {
    return check.of(draft, reading).stream().map(Flaw::code).toList();
  }

  private static Draft changed(
      Draft draft, String context, String passage, Evidence evidence, String speaker) {
    return whole(draft.kind(), context, passage, draft.stem(), draft.item(), evidence, speaker);
  }

  static Draft whole(
      Kind kind,
      String context,
      String passage,
      String stem,
      Item item,
      Evidence evidence,
      String speaker) {
    return Draft.of(
        new Posed(kind, context, passage, stem, item),
        new Grounds(evidence, speaker, null, null, null),
        Making.NONE);
  }
}
