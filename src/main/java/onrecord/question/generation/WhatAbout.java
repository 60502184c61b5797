package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution.Modality;

/**
 * "What did X say about the new engines?": what was said in reported words beside the same clause
 * with actor, object, quantity or position changed.
 */
final class WhatAbout implements QuestionKind {
  private static final int LONGEST_TOPIC = 8;

  @Override
  public Kind kind() {
    return Kind.WHAT_ABOUT;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story.positions().flatMap(position -> draft(position, story).stream()).toList();
  }

  private static Optional<Draft> draft(Position position, Story story) {
    String topic = topic(position, story);
    int from = topic == null ? 0 : position.subject().length();
    Variants variants = Variants.of(position, from, story);
    if (variants == null && topic != null) {
      topic = null;
      from = 0;
      variants = Variants.of(position, 0, story);
    }
    if (variants == null) {
      return Optional.empty();
    }
    Said said = position.said();
    var options = new ArrayList<Option>();
    options.add(new Option(sentence(position.clause()), true, why(said, story)));
    variants.wrong().forEach(w -> options.add(new Option(sentence(w.clause()), false, w.why())));
    double weight = new Weight(story).of(said, position.clause()) + 0.1 * (variants.fit() - 1.4);
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.WHAT_ABOUT,
                    stem(said, topic, story),
                    options,
                    position.spans(),
                    Frame.reported(said, position.clause(), story),
                    Weight.rounded(weight - (topic == null ? 0.06 : 0)),
                    RuleName.CHANGED_CLAUSE))
            .withSpares(
                variants.spares(position, from, story).stream()
                    .map(wrong -> new Option(sentence(wrong.clause()), false, wrong.why()))
                    .toList()));
  }

  /** "What did Mayor Ada Roe tell reporters about the fares?" */
  static String stem(Said said, String topic, Story story) {
    String who = story.people.introducedWithin(said.speaker());
    String about = topic == null ? "" : " about " + topic;
    Modality modality = said.attribution().modality();
    Occasion occasion = said.occasion();
    if (modality == Modality.FORECAST) {
      String where = occasion == null ? "What" : "Speaking " + occasion.alone() + ", what";
      return where
          + " did "
          + who
          + (topic == null ? " expect to happen?" : " expect of " + topic + "?");
    }
    if (modality == Modality.ALLEGATION) {
      return "What did " + who + " allege" + about + at(occasion) + "?";
    }
    if (topic == null) {
      return "Which of these did "
          + who
          + (occasion == null ? " say" : " " + occasion.after("say").replaceFirst("^told", "tell"))
          + "?";
    }
    if (occasion != null && occasion.told()) {
      return "What did " + who + " tell " + occasion.words() + about + "?";
    }
    return "What did " + who + " say" + about + at(occasion) + "?";
  }

  private static String at(Occasion occasion) {
    return occasion == null ? "" : " " + occasion.alone();
  }

  /** What the clause is about, short enough for a stem; null where it is no topic. */
  private static String topic(Position position, Story story) {
    String subject = position.subject();
    if (subject == null) {
      return null;
    }
    boolean shortEnough = Words.count(subject) <= LONGEST_TOPIC;
    boolean vague =
        Words.content(subject).isEmpty()
            || subject.matches(
                "(?i)(people|everyone|everybody|nobody|someone|nothing|everything|some|many|most|more|a lot|one|things?|there|he|she|it) ?.*")
            || subject.matches(
                "(?i)(the (?:fact|truth|idea|problem|question|reason|thing)|in|for|at|on|by|with|from|after|before|during|under|as|to|of|like|unlike) .*");
    return shortEnough && !vague && !story.loose.reported(subject) ? subject : null;
  }

  static String sentence(String clause) {
    return People.upperFirst(clause) + (clause.matches("(?s).*[.?!]$") ? "" : ".");
  }

  static String why(Said said, Story story) {
    return said.opening()
        + " said so"
        + (said.occasion() == null ? "" : " " + said.occasion().alone())
        + Frame.on(said)
        + (story.document().outlet() == null ? "." : ", as " + story.outlet() + " reported.");
  }
}
