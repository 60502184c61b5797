package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Quotations;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** "X said that the engines would save ____ crowns.": the number that somebody gave. */
final class SaidNumber implements QuestionKind {
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
    var drafts = new ArrayList<Draft>();
    for (Said said : story.said) {
      for (Position position : story.positions(said)) {
        for (Numbers.Number number : Numbers.in(position.clause(), story)) {
          Draft draft = draft(number, position, story);
          if (draft != null) {
            drafts.add(draft);
          }
        }
      }
    }
    return drafts;
  }

  private static Draft draft(Numbers.Number number, Position position, Story story) {
    Said said = position.said();
    String clause = position.clause();
    String left = clause.substring(0, number.start()) + clause.substring(number.end());
    String above = left + " " + story.context(said.day());
    // "the two firms", "the lesser of two evils": not a number that anybody asks for.
    boolean idle =
        number.was().matches("two|three|1|2")
            && clause
                .substring(0, number.start())
                .matches("(?is).*\\b(the|of|these|those|both|between|first|last|next) $");
    if (above.contains(number.was()) || number.start() == 0 || idle) {
      return null;
    }
    String gap =
        clause.substring(0, number.start()) + Quotations.BLANK + clause.substring(number.end());
    String stem =
        People.upperFirst(story.people.introducedWithin(said.speaker()))
            + " "
            + (said.occasion() == null
                ? Frame.verb(said, story)
                : said.occasion().after(Frame.verb(said, story)))
            + " that "
            + gap
            + ". Which number is missing?";
    var options = new ArrayList<Option>();
    options.add(new Option(number.was(), true, WhatAbout.why(said, story)));
    for (String other : number.others()) {
      if (!above.contains(other)) {
        options.add(new Option(other, false, said.by() + " gave the number " + number.was() + "."));
      }
    }
    if (options.size() < 3) {
      return null;
    }
    String rendered =
        said.by() + " " + Frame.verb(said, story) + Frame.on(said) + " that " + clause;
    double weight = new Weight(story).of(said, clause) - 0.02;
    return new Frame(story)
        .draft(
            Kind.NUMBER,
            said,
            stem,
            options,
            position.spans(),
            rendered,
            Frame.rounded(weight),
            "number: said");
  }
}
