package onrecord.drafting;

import onrecord.statement.Followed;

/**
 * What one run of drafting brought.
 *
 * @param any whether the text gave questions, be they ready or refused by a check
 * @param gone what nobody had decided on and does not come any more
 * @param came how many are new
 * @param set what was picked of them; null where a set stood already
 */
public record Made(boolean any, Withheld withheld, Gone gone, long came, ProposedSet.Picked set) {
  Followed followed() {
    return new Followed(gone.all(), gone.lost(), (int) came);
  }
}
