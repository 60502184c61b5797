package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** "Which of these did X say?": positions in reported words, the wrong ones really by others. */
final class WhichReported implements QuestionKind {
  private static final int MOST_OF_A_SPEAKER = 2;

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
            .filter(OfOthers::canStand)
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
    if (OfOthers.isGivenAway(key, story)) {
      return Optional.empty();
    }
    List<Position> wrong = OfOthers.beside(key, all, story);
    if (wrong.size() < Offered.FEWEST) {
      return Optional.empty();
    }
    var options = new ArrayList<Option>();
    options.add(new Option(WhatAbout.sentence(key.clause()), true, WhatAbout.why(said, story)));
    wrong.forEach(
        other ->
            options.add(
                new Option(
                    WhatAbout.sentence(other.clause()), false, OfOthers.whyNot(other, story))));
    var offered = Offered.of(options);
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
                    Weight.rounded(new Weight(story).of(said, key.clause())),
                    RuleName.WHICH_POSITIONS))
            .withSpares(offered.spares()));
  }
}
