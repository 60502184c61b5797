package onrecord.question.generation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** "On what occasion did X say that …?": the occasions of the same article are the options. */
final class WhatOccasion implements QuestionKind {
  private static final int MOST_DISTRACTORS = 3;
  private static final int FEWEST_DISTRACTORS = 2;

  @Override
  public Kind kind() {
    return Kind.OCCASION;
  }

  @Override
  public boolean recallable() {
    return true;
  }

  @Override
  public List<Draft> drafts(Story story) {
    var occasions = new LinkedHashMap<String, Said>();
    for (Said said : story.heard) {
      if (said.occasion() != null && !said.occasion().told()) {
        occasions.putIfAbsent(said.occasion().words(), said);
      }
    }
    var drafts = new ArrayList<Draft>();
    if (occasions.size() > FEWEST_DISTRACTORS) {
      for (Said said : story.said) {
        if (said.occasion() != null && !said.occasion().told()) {
          story.positions(said).stream()
              .map(position -> draft(position, occasions, story))
              .filter(draft -> draft != null)
              .forEach(drafts::add);
        }
      }
    }
    return drafts;
  }

  private static Draft draft(Position position, Map<String, Said> occasions, Story story) {
    Said said = position.said();
    String key = said.occasion().words();
    var options = new ArrayList<Option>();
    options.add(new Option(People.upperFirst(key), true, WhatAbout.why(said, story)));
    occasions.forEach(
        (words, other) -> {
          boolean own = other.speaker().equals(said.speaker());
          if (options.size() <= MOST_DISTRACTORS
              && Words.overlap(words, key) == 0
              && !Words.content(words).isEmpty()) {
            options.add(
                new Option(
                    People.upperFirst(words),
                    false,
                    (own ? "Other words of " + other.by() : other.by() + "'s words")
                        + " are reported from there."));
          }
        });
    String stem =
        "On what occasion did "
            + story.people.introducedWithin(said.speaker())
            + " say that "
            + position.clause()
            + "?";
    if (options.size() <= FEWEST_DISTRACTORS) {
      return null;
    }
    String rendered =
        said.by()
            + " said "
            + said.occasion().alone()
            + Frame.on(said)
            + " that "
            + position.clause();
    return new Frame(story)
        .draft(
            Kind.OCCASION,
            said,
            stem,
            options,
            position.spans(),
            rendered,
            Frame.rounded(new Weight(story).of(said, position.clause()) - 0.03),
            "occasion: of the article");
  }
}
