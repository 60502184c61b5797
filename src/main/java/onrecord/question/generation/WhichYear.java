package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;

/** "In which year was the bridge opened?": a year to be typed. */
final class WhichYear implements QuestionKind {
  private static final double WORTH = 0.42;

  /** Where a second thing may be told of the same subject: "… and has its seat in Norvik". */
  private static final Pattern SECOND =
      Pattern.compile(
          ",? (?:and|but) (?:then |later |now |also |still |\\p{L}+ly )?(?<verb>\\p{Ll}+)"
              + "(?<object> (?:the|an?|its|his|her|their|\\d))?");

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
        .map(one -> first(one, story))
        .filter(one -> one != null)
        .flatMap(one -> year(one, story).stream())
        .toList();
  }

  /**
   * What was so in the year, without what else is told of the subject; null where the year belongs
   * to that, or may belong to both.
   */
  private static Told first(Told one, Story story) {
    Matcher second = SECOND.matcher(one.rest());
    while (second.find()) {
      boolean verb =
          Clauses.isFinite(second.group("verb"))
              || Told.tellsEvent(second.group("verb"))
              || second.group("verb").endsWith("s") && second.group("object") != null;
      if (verb) {
        String sentence = one.at().in(story.text()).replaceAll("\\s+", " ");
        int year = one.time() == null ? -1 : sentence.indexOf(one.time().substring(0, 4));
        return year > sentence.lastIndexOf(second.group()) ? null : one.upTo(second.start());
      }
    }
    return one;
  }

  private static Optional<Draft> year(Told one, Story story) {
    boolean near =
        one.time() == null
            || one.verb().matches("is|are|has|have")
            || story.document().published() != null
                && one.time().startsWith(String.valueOf(story.document().published().getYear()));
    if (near || one.turned() == null || isSlight(one.clause(), story) || !one.isNamed(story)) {
      return Optional.empty();
    }
    String year = one.time().substring(0, 4);
    // Nobody knows whose tax was cut unless a name stands there.
    boolean placed =
        Token.of(one.clause()).stream()
            .skip(1)
            .anyMatch(word -> word.isCapital() && !story.people.isNationality(word.text()));
    if (!placed || one.clause().matches(".*\\d{4}.*")) {
      return Optional.empty();
    }
    String outlet = People.upperFirst(story.outlet());
    return Optional.of(
        new Frame(story)
            .ofOutlet(
                null,
                null,
                new Asking(
                    Kind.NUMBER,
                    "In which year " + one.turned().strip() + "?",
                    Item.numeric(year, BigDecimal.ZERO),
                    List.of(one.at()),
                    outlet + " states that this was in " + year + ".",
                    weight(one.clause(), story),
                    RuleName.YEAR_TYPED)));
  }

  /** Of a fact nobody says how weighty it is: it has to be about what the article is about. */
  private static boolean isSlight(String words, Story story) {
    return weight(words, story) < WORTH;
  }

  private static double weight(String words, Story story) {
    return new Weight(story).of(words);
  }
}
