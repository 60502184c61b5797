package onrecord.question.generation;

import java.util.Set;
import onrecord.question.flaw.Words;

/** How much a statement is worth asking: a first estimate from its words and its speaker. */
final class Weight {
  private static final Set<String> WEIGHTY = Lexicon.list("weighty");
  private static final Set<String> SLIGHT = Lexicon.list("slight");

  private final Story story;

  Weight(Story story) {
    this.story = story;
  }

  /** From 0 to 1, of some words of a statement. */
  double of(Said said, String words) {
    double weight = 0.45;
    var content = Words.content(words);
    long near = content.stream().filter(story.topic::contains).count();
    weight += Math.min(0.2, 0.06 * near);
    weight += 0.2 * story.by(said.speaker()).size() / Math.max(1, story.said.size());
    weight +=
        story.people.mentions(nullable(story.document().headline()), said.speaker()) ? 0.05 : 0;
    weight += Math.min(0.12, 0.04 * count(words, WEIGHTY));
    weight += words.matches("(?s).*\\d.*") ? 0.03 : 0;
    weight -= Math.min(0.3, 0.12 * count(words, SLIGHT));
    weight -= content.size() < 4 ? 0.08 : 0;
    weight -= 0.08 * said.start() / Math.max(1, story.text().length());
    return Math.round(100 * Math.max(0.05, Math.min(0.98, weight))) / 100.0;
  }

  /** Of what the outlet tells itself: near its topic, of weight, no colour. */
  double of(String words) {
    var content = Words.content(words);
    long near = content.stream().filter(story.topic::contains).count();
    double weight = 0.34 + Math.min(0.24, 0.06 * near);
    weight += Math.min(0.12, 0.04 * count(words, WEIGHTY));
    weight -= Math.min(0.3, 0.12 * count(words, SLIGHT));
    return Math.round(100 * Math.max(0.05, weight)) / 100.0;
  }

  private static long count(String words, Set<String> list) {
    return Token.of(words).stream().map(Token::lower).filter(list::contains).count();
  }

  private static String nullable(String words) {
    return words == null ? "" : words;
  }
}
