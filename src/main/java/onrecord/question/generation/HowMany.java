package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Item;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Fact;

/**
 * "The Ledger reported that ____ homes had been flooded. Which number belongs in the gap?", or a
 * year to be typed.
 */
final class HowMany implements QuestionKind {
  private static final Set<Fact.Type> COUNTED = Set.of(Fact.Type.NUMBER, Fact.Type.COUNT);
  private static final int LONGEST = 26;
  private static final int MOST_OTHERS = 3;
  private static final int FEWEST_OTHERS = 2;
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
    var stated =
        story.reading.found().facts().stream()
            .filter(fact -> fact.askable() && COUNTED.contains(fact.type()))
            .filter(fact -> !story.reading.inJunk(fact.span()))
            .map(fact -> told(fact, story));
    var years = Told.of(story).stream().map(one -> year(one, story));
    return Stream.concat(stated, years).filter(draft -> draft != null).toList();
  }

  /** A number that the outlet gives itself. */
  private static Draft told(Fact fact, Story story) {
    String raw = fact.span().in(story.text()).replaceAll("\\s+", " ").replaceFirst("[.\\s]+$", "");
    boolean plain =
        !raw.matches(".*[\"“”();:?!—–@#].*|.* -+ .*|.*''.*")
            && Words.count(raw) <= LONGEST
            && !OwnVoice.reports(raw)
            && Clauses.isFinite(raw)
            && Clauses.hasSubject(raw);
    String words =
        plain ? Introducing.in(Reported.startingSmall(raw, fact.span(), story), story) : null;
    Figure figure = words == null ? null : Figure.in(words);
    if (figure == null || leans(words, story) || isSlight(words, story)) {
      return null;
    }
    String outlet = People.upperFirst(story.outlet());
    String stem =
        outlet + " reported that " + figure.gapped(words) + ". Which number belongs in the gap?";
    Offered offered = options(figure, stem, outlet + " gives this number.");
    String explanation = outlet + " states that " + words + ".";
    return offered == null
        ? null
        : new Frame(story)
            .ofOutlet(
                Kind.NUMBER,
                Told.dayOf(fact.span(), story),
                null,
                stem,
                Item.single(offered.shown()),
                List.of(fact.span()),
                explanation,
                weight(words, story),
                "number: stated")
            .withSpares(offered.spares());
  }

  /** "In which year was the bridge opened?" */
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

  private static Offered options(Figure figure, String stem, String why) {
    var others = new ArrayList<>(figure.others(stem));
    if (others.size() < FEWEST_OTHERS) {
      return null;
    }
    others.addAll(figure.spares(stem));
    var options = new ArrayList<Option>();
    options.add(new Option(figure.shown(figure.number()), true, why));
    for (BigDecimal other : others) {
      int more = other.compareTo(figure.number());
      String not = "The number is " + (more > 0 ? "lower." : "higher.");
      options.add(new Option(figure.shown(other), false, not));
    }
    return new Offered(options, 1 + MOST_OTHERS);
  }

  private static boolean leans(String words, Story story) {
    return story.loose.reported(words)
        || words.matches(
            "(?i).*\\b(by that date|so far|to date|now|still|already|at the moment)\\b.*")
        || Definite.dangles(words, story);
  }

  /** Of a fact nobody says how weighty it is: it has to be about what the article is about. */
  private static boolean isSlight(String words, Story story) {
    return weight(words, story) < WORTH;
  }

  private static double weight(String words, Story story) {
    return new Weight(story).of(words);
  }
}
