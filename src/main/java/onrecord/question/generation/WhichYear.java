package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;

/** "In which year was the bridge opened?": a year to be typed. */
final class WhichYear implements QuestionKind {
  private static final double WORTH = 0.42;

  @Override
  public Kind kind() {
    return Kind.NUMBER;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return Told.of(story).stream()
        .map(one -> year(one, story))
        .filter(draft -> draft != null)
        .toList();
  }

  private static Draft year(Told one, Story story) {
    boolean near =
        one.time() == null
            || one.verb().matches("is|are|has|have")
            || story.document().published() != null
                && one.time().startsWith(String.valueOf(story.document().published().getYear()));
    if (near || one.turned() == null || isSlight(one.clause(), story) || !one.isNamed(story)) {
      return null;
    }
    String year = one.time().substring(0, 4);
    // Nobody knows whose tax was cut unless a name stands there.
    boolean placed =
        Token.of(one.clause()).stream()
            .skip(1)
            .anyMatch(word -> word.isCapital() && !story.people.isNationality(word.text()));
    if (!placed || one.clause().matches(".*\\d{4}.*")) {
      return null;
    }
    String outlet = People.upperFirst(story.outlet());
    return new Frame(story)
        .ofOutlet(
            Kind.NUMBER,
            null,
            null,
            "In which year " + one.turned().strip() + "?",
            Item.numeric(year, BigDecimal.ZERO),
            List.of(one.at()),
            outlet + " states that this was in " + year + ".",
            weight(one.clause(), story),
            "number: year");
  }

  /** Of a fact nobody says how weighty it is: it has to be about what the article is about. */
  private static boolean isSlight(String words, Story story) {
    return weight(words, story) < WORTH;
  }

  private static double weight(String words, Story story) {
    return new Weight(story).of(words);
  }
}
