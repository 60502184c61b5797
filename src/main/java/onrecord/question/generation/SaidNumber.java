package onrecord.question.generation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** "X said that the engines would save ____ crowns.": the number that somebody gave. */
final class SaidNumber implements QuestionKind {
  /** What stands behind these is told by the way. */
  private static final Pattern BESIDES =
      Pattern.compile(
          "(?i)\\b(who|which|when|before|after|while|where|whose|because|since|if|between|until)\\b");

  /** "$45 million to $50 million": the other end shows how much it can be. */
  private static final Pattern BOUNDED =
      Pattern.compile(
          "(?: (?:to|and|or|in|out of|of the) (?:more than |about )?[$€£]?\\d| (?:additional|other|more|further)\\b)");

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
    return story.positions().flatMap(position -> drafts(position, story)).toList();
  }

  private static Stream<Draft> drafts(Position position, Story story) {
    Optional<Draft> figure = asked(position.clause()).flatMap(one -> figure(one, position, story));
    return figure.isPresent()
        ? figure.stream()
        : Numbers.in(position.clause(), story).stream()
            .flatMap(number -> draft(number, position, story).stream());
  }

  /** The first number of the clause itself with its unit, where others do not bound it. */
  static Optional<Figure> asked(String clause) {
    return Figure.all(clause).stream()
        .filter(figure -> figure.start() > 0)
        .filter(figure -> !BESIDES.matcher(clause.substring(0, figure.start())).find())
        .filter(figure -> !BOUNDED.matcher(clause.substring(figure.end())).lookingAt())
        .findFirst();
  }

  private static Optional<Draft> figure(Figure figure, Position position, Story story) {
    Said said = position.said();
    String above = figure.gapped(position.clause()) + " " + story.contextLine.of(said);
    String key = figure.shown(figure.number());
    var options = new ArrayList<Option>();
    options.add(new Option(key, true, WhatAbout.why(said, story)));
    for (BigDecimal other : figure.others(position.clause())) {
      if (!Words.contains(above, figure.shown(other))) {
        options.add(
            new Option(
                figure.shown(other), false, said.opening() + " gave the number " + key + "."));
      }
    }
    if (options.size() <= Offered.WRONG || Words.contains(above, key)) {
      return Optional.empty();
    }
    return Optional.of(
        draft(figure.gapped(position.clause()), options, position, story, RuleName.FIGURE_SAID)
            .withSpares(
                wrong(
                    figure.spares(position.clause()).stream().map(figure::shown).toList(),
                    above,
                    said.opening() + " gave the number " + key + ".")));
  }

  private static Optional<Draft> draft(Numbers.Number number, Position position, Story story) {
    Said said = position.said();
    String clause = position.clause();
    String left = clause.substring(0, number.start()) + clause.substring(number.end());
    String above = left + " " + story.contextLine.of(said);
    // "the two firms", "the lesser of two evils": not a number that anybody asks for.
    boolean idle =
        number.was().matches("two|three|1|2")
            && clause
                .substring(0, number.start())
                .matches("(?is).*\\b(the|of|these|those|both|between|first|last|next) $");
    if (Words.contains(above, number.was()) || number.start() == 0 || idle) {
      return Optional.empty();
    }
    String gap =
        clause.substring(0, number.start()) + Quotations.BLANK + clause.substring(number.end());
    var options = new ArrayList<Option>();
    options.add(new Option(number.was(), true, WhatAbout.why(said, story)));
    String not = said.opening() + " gave the number " + number.was() + ".";
    options.addAll(wrong(number.others(), above, not));
    if (options.size() <= Offered.FEWEST) {
      return Optional.empty();
    }
    return Optional.of(
        draft(gap, options, position, story, RuleName.NUMBER_SAID)
            .withSpares(wrong(number.spares(), above, not)));
  }

  /** The sentence with a gap. */
  static String sentence(String gap, Said said, Story story) {
    return People.upperFirst(story.people.introducedWithin(said.speaker()))
        + " "
        + Frame.verbThere(said, story)
        + " that "
        + gap
        + ".";
  }

  private static Draft draft(
      String gap, List<Option> options, Position position, Story story, String rule) {
    Said said = position.said();
    String clause = position.clause();
    String stem = sentence(gap, said, story) + " Which number is missing?";
    double weight = new Weight(story).of(said, clause) - 0.02;
    return new Frame(story)
        .ofSaid(
            said,
            Asking.single(
                Kind.NUMBER,
                stem,
                options,
                position.spans(),
                Frame.reported(said, clause, story),
                Weight.rounded(weight),
                rule));
  }

  /** Those that do not stand beside the gap. */
  private static List<Option> wrong(List<String> numbers, String above, String why) {
    return numbers.stream()
        .filter(number -> !Words.contains(above, number))
        .map(number -> new Option(number, false, why))
        .limit(Offered.SPARES)
        .toList();
  }
}
