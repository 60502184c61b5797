package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import onrecord.statement.extraction.FirstPerson;
import onrecord.statement.extraction.Span;

/** Sentences that report in other words what one person said, as they may be quoted with a gap. */
final class Relayed {
  private static final double WORTH = 0.58;
  private static final int BEGINNING = 12;

  /** More characters than any sentence has that is short enough to be asked about. */
  private static final int LONGEST = 2000;

  private static final Pattern ADDRESSES =
      Pattern.compile(
          "\\b(?i:"
              + FirstPerson.ANY
              + "|you|your|today|tonight|yesterday|tomorrow|recently|now|this"
              + "|these|those|such|here)\\b");

  private Relayed() {}

  /** Those of an article, the weightiest first. */
  static List<Voiced> of(Story story) {
    var all = new ArrayList<Voiced>();
    var sentences = new Sentences(story.text());
    for (Said said : story.said) {
      Span at = sentences.around(said.attribution().extent());
      boolean fits = at != null && at.length() <= LONGEST && !story.reading.inJunk(at);
      Voiced one = fits ? of(said, at, story) : null;
      if (one != null) {
        all.add(one);
      }
    }
    all.sort(Comparator.comparing(one -> -one.weight()));
    return all;
  }

  private static Voiced of(Said said, Span at, Story story) {
    String raw = Sentences.bare(at.in(story.text()));
    boolean plain =
        Voiced.isWhole(raw.replaceAll("[\"“”]", ""))
            && Standing.isWhole(at.in(story.text()))
            && !ADDRESSES.matcher(raw).find()
            && Clauses.isFinite(raw);
    String dated = plain ? Voiced.dated(at, story) : null;
    String words = dated == null ? null : inner(dated);
    Passage sentence = new Passage(at, at.in(story.text()), List.of());
    if (words == null
        || sentence.reports(story).size() > 1
        || Doubt.about(said, sentence, story)
        || !at.contains(said.attribution().content().get(0))
        || !at.contains(said.attribution().cue().get(0))) {
      return null;
    }
    int from = from(said, words, story);
    Passage before = new RunUp(story).to(at);
    boolean explained =
        before != null && knows(said, before, story) && Voiced.explains(before, words, story);
    boolean alone =
        Passage.isNamed(said, story)
            && !story.loose.leans(words)
            && !Definite.dangles(words, story);
    double weight = new Weight(story).of(said, words);
    return from < 0 || weight < WORTH || !alone && !explained
        ? null
        : new Voiced(at, words, alone, explained ? before : null, weight, said, from, false);
  }

  /** The marks of a quotation inside another one. */
  private static String inner(String words) {
    return words.replaceAll("(?<=^|\\s)[\"“]", "‘").replaceAll("[\"”]", "’");
  }

  private static int from(Said said, String words, Story story) {
    String content =
        inner(said.attribution().content().get(0).in(story.text())).replaceAll("\\s+", " ").strip();
    return words.indexOf(content.substring(0, Math.min(BEGINNING, content.length())));
  }

  /** Named in the sentence, or "he" after sentences that name nobody else. */
  private static boolean knows(Said said, Passage before, Story story) {
    boolean pronoun =
        said.attribution().source().stream().anyMatch(span -> Pronouns.in(span, story) != null);
    long people = before.names().stream().filter(story.people::isPerson).count();
    return Passage.isNamed(said, story)
        || pronoun && people == 1 && before.names().contains(said.speaker());
  }
}
