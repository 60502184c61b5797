package onrecord.statement.extraction;

import java.util.List;

/**
 * What one run over one {@link Document} found. Lists are in order of the text.
 *
 * @param storyLine what the article is about in a few words, or null where no noun phrase can be
 *     built with certainty
 */
public record Found(
    List<Attribution> attributions,
    List<Fact> facts,
    List<TimeExpression> dates,
    List<Junk> junk,
    List<Name> names,
    String storyLine) {

  public Found {
    attributions = List.copyOf(attributions);
    facts = List.copyOf(facts);
    dates = List.copyOf(dates);
    junk = List.copyOf(junk);
    names = List.copyOf(names);
  }
}
