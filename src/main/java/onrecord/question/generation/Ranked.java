package onrecord.question.generation;

import java.util.Comparator;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;

/**
 * What one is put before another by, found once for each.
 *
 * @param bare whether its passage has little or nothing to tell a quotation from
 * @param told how many the stem has to introduce besides the speaker, who have to do with other
 *     words
 * @param open how much in its passage is not explained
 * @param strange how many other paragraphs its passage goes into, but where a source is looked for
 * @param reading the length of its passage, or less than nothing where it has to be searched
 */
record Ranked(Matter matter, boolean bare, int told, int open, int strange, int reading) {
  /** With fewer words outside quotation marks there is nothing but the quotation. */
  private static final int WORDS_BESIDE = 10;

  private static final Pattern BREAK = Pattern.compile("\\n+");

  /**
   * The weightiest; of two alike the plainer one, then with less to read, or with more to search.
   */
  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing((Ranked one) -> -one.matter.weight())
          .thenComparing(Ranked::bare)
          .thenComparing(Ranked::told)
          .thenComparing(Ranked::open)
          .thenComparing(Ranked::strange)
          .thenComparing(Ranked::reading)
          .thenComparing(one -> one.matter.at().start());

  /**
   * @param open how many {@link LooseEnds} its passage has
   */
  static Ranked of(Matter matter, Kind kind, int open, Story story) {
    return new Ranked(
        matter,
        Worth.isSeenAtOnce(kind, matter, story)
            || kind == Kind.QUOTE_OR_PARAPHRASE && isBare(matter),
        lead(matter, kind, story).told(),
        open,
        kind == Kind.WHO_SAID ? 0 : others(matter, story),
        (isSearched(kind, matter) ? -1 : 1) * matter.passage().text().length());
  }

  private static Lead lead(Matter matter, Kind kind, Story story) {
    if (!(matter instanceof Claim claim)) {
      return new Lead(matter.passage(), null, story);
    }
    return kind == Kind.WHO_SAID ? Lead.withoutSpeaker(claim, story) : Lead.of(claim, story);
  }

  /** Paragraphs of a passage besides the one of the words: of other things more often than not. */
  private static int others(Matter matter, Story story) {
    return (int) BREAK.matcher(matter.passage().at().in(story.text())).results().count();
  }

  /** Whether a passage has few words beside what is quoted in it. */
  private static boolean isBare(Matter matter) {
    return matter instanceof Claim claim
        && claim.wording().manner().isQuoted()
        && matter.passage().wordsBeside() < WORDS_BESIDE;
  }

  /** Whether a source has to be found in the passage, or words that nothing marks. */
  private static boolean isSearched(Kind kind, Matter matter) {
    boolean unmarked =
        matter instanceof Claim claim && claim.wording().manner() == Wording.Manner.REPORTED;
    return kind == Kind.WHO_SAID || kind == Kind.QUOTE_OR_PARAPHRASE && unmarked;
  }
}
