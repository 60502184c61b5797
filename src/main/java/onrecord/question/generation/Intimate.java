package onrecord.question.generation;

import java.util.List;
import onrecord.question.flaw.Ordeals;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Whether sentences tell in passing of somebody's illness or loss: "Jo Roe, who rows again after
 * treatment for cancer, voted no". Nobody has to read that to answer a question about the vote.
 */
final class Intimate {
  private Intimate() {}

  static boolean isIn(List<Name> names, Span at, Story story) {
    return story.wanted != Story.Wanted.OF_A_PASSAGE
        && !Ordeals.areIn(story.headline())
        && names.stream()
            .filter(story.people::isPerson)
            .flatMap(name -> name.mentions().stream().filter(at::contains))
            .map(mention -> new Span(mention.end(), at.end()).in(story.text()))
            .anyMatch(Ordeals::follow);
  }
}
