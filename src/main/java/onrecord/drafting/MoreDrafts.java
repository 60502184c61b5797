package onrecord.drafting;

/**
 * What came when somebody asked for more.
 *
 * @param came how many
 */
public record MoreDrafts(int came, Withheld withheld) {}
