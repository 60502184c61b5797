package onrecord.statement;

/**
 * What became of the drafts of an article that was read again.
 *
 * @param gone how many that nobody had decided on are not there any more
 * @param lost how many of them the text gives nothing for as it is read now
 * @param came how many are new
 */
public record Followed(int gone, int lost, int came) {
  public static final Followed NOTHING = new Followed(0, 0, 0);

  Followed and(Followed other) {
    return new Followed(gone + other.gone, lost + other.lost, came + other.came);
  }

  public boolean isAny() {
    return gone > 0 || came > 0;
  }
}
