package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Fact;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * A sentence in which the outlet tells something in its own voice about somebody who is quoted
 * elsewhere: it might be taken for that one's claim.
 *
 * @param words of the sentence, without its full stop
 */
record Stated(Passage passage, Span at, String words, Name about, double weight) {
  private static final int LONGEST = 22;
  private static final int NEAR_TOPIC = 2;
  private static final int NEAR_START = 30;
  private static final Pattern NOW =
      Pattern.compile("\\b(?:is|are) (?:\\p{L}+ing|up|set|due)\\b|\\b(?:just|now|still|also)\\b");
  private static final double SAME = 0.8;

  /** Those of an article, the nearest to its topic first. */
  static List<Stated> of(Story story) {
    var all = new ArrayList<Stated>();
    for (Fact fact : story.reading.found().facts()) {
      Stated one = fact.askable() && fact.type() != Fact.Type.ROLE ? of(fact, story) : null;
      if (one != null) {
        all.add(one);
      }
    }
    all.sort(Comparator.comparing(one -> -one.weight()));
    return all;
  }

  private static Stated of(Fact fact, Story story) {
    Passage passage = Passage.around(fact.span(), story);
    if (passage == null || !passage.reports(story).isEmpty()) {
      return null;
    }
    String words = fact.span().in(story.text()).replaceAll("[.\\s]+$", "");
    long near = Words.content(words).stream().filter(story.topic::contains).count();
    boolean plain = !words.matches("(?s).*[\"“”\n;(—].*|.*''.*|.* -+ .*");
    Name about =
        passage.names().stream()
            .filter(name -> story.by(name).size() > 1 && Sound.is(name, story))
            .filter(name -> opens(name, passage))
            .findFirst()
            .orElse(null);
    String headline = story.document().headline();
    boolean title =
        Told.isTitle(words) || headline != null && Words.overlap(headline, words) >= SAME;
    if (about == null
        || title
        || fact.type() == Fact.Type.EVENT
        || NOW.matcher(words).find()
        || near < NEAR_TOPIC
        || !plain
        || Words.count(words) > LONGEST
        || !Clauses.isFinite(words)
        || Restated.DOUBTED.matcher(words).find()) {
      return null;
    }
    double weight = Math.min(0.6, 0.36 + 0.05 * near);
    return new Stated(passage, fact.span(), words.replaceAll("\\s+", " "), about, weight);
  }

  /** The sentence begins with its subject: "Mayor Roe opened", not "The Roe campaign opened". */
  private static boolean opens(Name name, Passage passage) {
    for (Span mention : name.mentions()) {
      if (passage.holds(mention) && mention.start() - passage.at().start() < NEAR_START) {
        String rest = passage.in(new Span(mention.end(), passage.at().end()));
        List<Token> next = Token.of(rest);
        String word = next.isEmpty() ? "" : next.get(0).lower();
        return Told.AUXILIARY.contains(word) || Told.tellsEvent(word) || word.equals("also");
      }
    }
    return false;
  }
}
