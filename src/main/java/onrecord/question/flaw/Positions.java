package onrecord.question.flaw;

import java.util.Optional;
import java.util.Set;
import onrecord.question.item.Pair;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whose position a sentence in other words renders: told by the words it shares. */
final class Positions {
  private static final double MUCH = 0.6;
  private static final double LITTLE = 0.34;
  private static final int ENOUGH = 3;

  private Positions() {}

  /** Somebody but the left side who said most of the right side, which the left side did not. */
  static Optional<String> ofAnother(Pair pair, Reading reading) {
    var words = Words.content(pair.right());
    String other = null;
    double unsure =
        reading.found().attributions().stream()
            .filter(said -> said.speaker() == null || !said.confident())
            .mapToDouble(said -> share(words, said, reading))
            .max()
            .orElse(0);
    for (Attribution said : reading.found().attributions()) {
      if (said.speaker() != null && said.confident()) {
        double share = share(words, said, reading);
        boolean own = isOwn(pair.left(), said.speaker(), reading);
        if (own && share > LITTLE) {
          return Optional.empty();
        }
        other =
            !own && words.size() >= ENOUGH && share >= MUCH && share > unsure
                ? said.speaker()
                : other;
      }
    }
    return Optional.ofNullable(other);
  }

  private static boolean isOwn(String left, String speaker, Reading reading) {
    return Words.contains(left, speaker)
        || reading
            .named(speaker)
            .filter(name -> reading.mentions(left, name) || speaksFor(name, left, reading))
            .isPresent();
  }

  /** "The club" is spoken for by its president. */
  private static boolean speaksFor(Name speaker, String body, Reading reading) {
    var words = Words.content(body);
    return speaker.title() != null
        && reading.people().stream().noneMatch(name -> reading.mentions(body, name))
        && (Words.contains(speaker.title(), Words.withoutThe(body))
            // A town that both have in their names makes nobody its speaker.
            || Words.of(speaker.title()).stream()
                .filter(word -> Character.isLowerCase(word.charAt(0)))
                .flatMap(word -> Words.content(word).stream())
                .anyMatch(words::contains));
  }

  private static double share(Set<String> words, Attribution said, Reading reading) {
    var spoken = new StringBuilder();
    for (Span span : said.content()) {
      spoken.append(' ').append(span.in(reading.text()));
    }
    var there = Words.content(spoken.toString());
    return words.stream().filter(there::contains).count() / (double) Math.max(1, words.size());
  }
}
