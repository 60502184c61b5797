package onrecord.question.generation;

import java.util.Comparator;
import onrecord.question.item.Kind;

/**
 * What one is put before another by, found once for each.
 *
 * @param bare whether it is a quotation that is all of its passage: that is seen at once
 * @param told how many the stem has to introduce before it asks who speaks
 * @param open how much in its passage is not explained
 * @param reading the length of its passage, or less than nothing where it has to be searched
 */
record Ranked(Matter matter, boolean bare, int told, int open, int reading) {
  /** With fewer words outside quotation marks there is nothing but the quotation. */
  private static final int WORDS_BESIDE = 10;

  /**
   * The weightiest; of two alike the plainer one, then with less to read, or with more to search.
   */
  static final Comparator<Ranked> BEST_FIRST =
      Comparator.comparing((Ranked one) -> -one.matter.weight())
          .thenComparing(Ranked::bare)
          .thenComparing(Ranked::told)
          .thenComparing(Ranked::open)
          .thenComparing(Ranked::reading)
          .thenComparing(one -> one.matter.at().start());

  /**
   * @param open how many {@link LooseEnds} its passage has
   */
  static Ranked of(Matter matter, Kind kind, int open, Story story) {
    return new Ranked(
        matter,
        kind == Kind.QUOTE_OR_PARAPHRASE && isBare(matter),
        kind == Kind.WHO_SAID && matter instanceof Claim claim
            ? Lead.withoutSpeaker(claim, story).told()
            : 0,
        open,
        (isSearched(kind, matter) ? -1 : 1) * matter.passage().text().length());
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
