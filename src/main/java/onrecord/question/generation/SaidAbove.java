package onrecord.question.generation;

import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Says;

/**
 * What a headline gives to somebody, and the text below it tells once more without: "Mayor: bridge
 * unsafe since 2021" above "The bridge has been unsafe since the storm of 2021."
 */
final class SaidAbove {
  private static final int FEWEST = 2;
  private static final double MUCH = 0.5;

  /**
   * "Mayor: bridge unsafe", "bridge unsafe, says engineer", "bridge ‘lost 40 bolts’"; not "Norvik
   * ferry sinking: three drowned" and not a word or two in marks.
   */
  private static final Pattern SOURCE =
      Pattern.compile(
          "^(?:[\\p{L}.’'-]+ ){0,3}(?i:"
              + Lexicon.anyOf("office", "calling", "somebody", "role", "post")
              + "|police|experts?|study|report|poll|survey|government|ministry|union|court|prosecutors?|minister|residents?)s?:"
              + "|(?i)\\b(?:say|according to|"
              + Says.OR_ADDED
              + "|claims?|warns?|insists?|argues?|alleges?)\\b|[“\"‘](?:[^\\s”\"’]+ ){2,}[^\\s”\"’]+[”\"’]");

  private SaidAbove() {}

  /** The findings in which none of that is a fact. */
  static Found without(Document document, Found found) {
    String headline = document.headline();
    if (headline == null || !tellsSource(headline)) {
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

  private static boolean tellsSource(String headline) {
    return SOURCE.matcher(headline).find();
  }

  private static boolean isTold(Fact fact, Set<String> above, String text) {
    long shared = Words.content(fact.span().in(text)).stream().filter(above::contains).count();
    return fact.type() != Fact.Type.ROLE && shared >= FEWEST && shared >= MUCH * above.size();
  }

  private static Fact passedOn(Fact fact) {
    return new Fact(fact.span(), fact.type(), false, Fact.PASSED_ON);
  }
}
