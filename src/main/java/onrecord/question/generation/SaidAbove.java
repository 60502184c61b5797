package onrecord.question.generation;

import java.util.Set;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Found;

/**
 * What a headline gives to somebody, and the text below it tells once more without: "Mayor: bridge
 * unsafe since 2021" above "The bridge has been unsafe since the storm of 2021."
 */
final class SaidAbove {
  private static final int FEWEST = 2;
  private static final double MUCH = 0.5;

  private SaidAbove() {}

  /** The findings in which none of that is a fact. */
  static Found without(Document document, Found found) {
    String headline = document.headline();
    if (headline == null || !OutletsView.tellsSource(headline)) {
      return found;
    }
    Set<String> above = Words.content(headline);
    return new Found(
        found.attributions(),
        found.facts().stream()
            .map(fact -> isTold(fact, above, document.text()) ? passedOn(fact) : fact)
            .toList(),
        found.dates(),
        found.junk(),
        found.names(),
        found.storyLine());
  }

  private static boolean isTold(Fact fact, Set<String> above, String text) {
    long shared = Words.content(fact.span().in(text)).stream().filter(above::contains).count();
    return fact.type() != Fact.Type.ROLE && shared >= FEWEST && shared >= MUCH * above.size();
  }

  private static Fact passedOn(Fact fact) {
    return new Fact(fact.span(), fact.type(), false, Fact.PASSED_ON);
  }
}
