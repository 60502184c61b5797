package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** "Which of these did X say?": positions in reported words, the wrong ones really by others. */
final class WhichReported implements QuestionKind {
  private static final int MOST_DISTRACTORS = 3;
  private static final int FEWEST_DISTRACTORS = 2;
  private static final int MOST_OF_A_SPEAKER = 2;
  private static final double LONGER = 1.55;
  private static final double SAME = 0.4;

  @Override
  public Kind kind() {
    return Kind.WHICH_SAID;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    List<Position> all =
        story.heard.stream()
            .flatMap(said -> story.positions(said).stream())
            .filter(one -> !one.clause().matches("(he|she) .*|(?s).*\\b(his|her|him)\\b.*"))
            .toList();
    List<Draft> drafts =
        all.stream()
            .filter(one -> story.said.contains(one.said()))
            .flatMap(one -> draft(one, all, story).stream())
            .toList();
    return WhichSaid.weightiest(drafts, MOST_OF_A_SPEAKER);
  }

  private static Optional<Draft> draft(Position key, List<Position> all, Story story) {
    Said said = key.said();
    if (Words.overlap(key.clause(), story.people.introduced(said.speaker())) > 0) {
      return Optional.empty();
    }
    var wrong = new LinkedHashMap<String, Position>();
    all.stream()
        .filter(other -> !other.said().speaker().equals(said.speaker()))
        .filter(key::goesWith)
        .filter(other -> likeLong(other.clause().length(), key.clause().length()))
        .filter(other -> !story.people.mentions(other.clause(), said.speaker()))
        .filter(
            other -> {
              Set<String> words = Words.content(other.clause());
              return story.by(said.speaker()).stream()
                  .noneMatch(own -> Words.overlap(own.content(), words) >= SAME);
            })
        .sorted(
            Comparator.comparingDouble(
                (Position other) -> -Words.overlap(other.clause(), key.clause())))
        .forEach(
            other -> {
              long same =
                  wrong.values().stream()
                      .filter(w -> w.said().speaker().equals(other.said().speaker()))
                      .count();
              if (wrong.size() < MOST_DISTRACTORS + Offered.SPARES
                  && same < 2
                  && wrong.values().stream()
                      .allMatch(w -> Words.overlap(w.clause(), other.clause()) < 0.6)) {
                wrong.put(other.clause(), other);
              }
            });
    if (wrong.size() < FEWEST_DISTRACTORS) {
      return Optional.empty();
    }
    var options = new ArrayList<Option>();
    options.add(new Option(WhatAbout.sentence(key.clause()), true, WhatAbout.why(said, story)));
    wrong
        .values()
        .forEach(
            other ->
                options.add(
                    new Option(
                        WhatAbout.sentence(other.clause()),
                        false,
                        "This was said by "
                            + story.people.introduced(other.said().speaker())
                            + ".")));
    var offered = new Offered(options, 1 + MOST_DISTRACTORS);
    return Optional.of(
        new Frame(story)
            .ofSaid(
                said,
                Asking.single(
                    Kind.WHICH_SAID,
                    WhatAbout.stem(said, null, story),
                    offered.shown(),
                    key.spans(),
                    Frame.reported(said, key.clause(), story),
                    Frame.rounded(new Weight(story).of(said, key.clause())),
                    RuleName.WHICH_POSITIONS))
            .withSpares(offered.spares()));
  }

  private static boolean likeLong(int one, int other) {
    return one <= LONGER * other && other <= LONGER * one;
  }
}
