package onrecord.question.flaw;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Span;

/** An article that the engine itself has read, and questions that a teacher might write on it. */
final class Quay {
  static final String VOTE =
      "The council of Norvik voted by nine to six on Monday to close the old quay.";
  static final String COST = "Mayor Ann Roe said that the new quay would cost 14.2 million crowns.";
  static final String STATE = "The state promised 9 million crowns in March.";
  static final String WALL = "“The wall will not stand another winter,” Roe said.";
  static final String REPAIR =
      "Karl Dahl, chairman of the Norvik Boat Owners’ Association, said that a repair would cost"
          + " 2.5 million crowns.";
  static final String SEA = "“I cannot move the sea for them,” Dahl said.";
  static final String PILES =
      "An engineering report drawn up in May and published on 2 September found that 17 of the 40"
          + " piles were rotten.";
  static final String PETITION =
      "The quay was last threatened with closure in 1987, when a petition signed by 21,000 residents"
          + " persuaded the council to change its mind.";

  static final String CHAIR = "Dahl said that the owners would propose Lea Orr as chair.";

  private static final String TEXT =
      String.join(
          "\n\n", VOTE, COST + " " + WALL, STATE, REPAIR + " " + SEA, PILES, PETITION, CHAIR);

  static final Reading READING = reading();

  private Quay() {}

  private static Reading reading() {
    var document =
        new Document(
            TEXT,
            LocalDate.of(2026, 10, 12),
            "Norvik council votes to close old quay",
            "Norvik Ledger",
            Document.Kind.NEWS,
            List.of());
    return new Reading(document, new Extractor().extract(document));
  }

  static Draft asked(Kind kind, String stem, Item item, String evidence, String speaker) {
    int at = TEXT.indexOf(evidence);
    var rests = new Evidence(List.of(new Span(at, at + evidence.length())), evidence);
    String line = "The quay of Norvik, reported 12 October 2026";
    return Drafts.whole(kind, line, null, stem, item, rests, speaker);
  }

  /** A statement that is marked as true or as false. */
  static Draft marked(boolean truth, Kind kind, String stem, String evidence, String speaker) {
    return asked(kind, stem, trueOrFalse(truth), evidence, speaker);
  }

  static Item trueOrFalse(boolean truth) {
    var options =
        List.of(new Option("True", truth, "Told so."), new Option("False", !truth, "Not so."));
    return Item.of(Format.TRUEFALSE, options);
  }

  /** The codes of all checks, a "!" behind those that refuse. */
  static List<String> codes(Draft draft) {
    return sorted(Checks.of(draft, READING).stream());
  }

  static List<String> codes(Check check, Draft draft) {
    return sorted(check.of(draft, READING).stream());
  }

  private static List<String> sorted(Stream<Flaw> flaws) {
    return flaws
        .map(flaw -> flaw.code() + (flaw.severity() == Severity.REJECT ? "!" : ""))
        .distinct()
        .sorted()
        .toList();
  }
}
