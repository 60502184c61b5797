package onrecord.bank;

import onrecord.system.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

/** What was just done with all that a search found, as told by the address. */
public record Done(
    @RestQuery("tagged") String put,
    @RestQuery("full") String left,
    @RestQuery("untagged") String taken) {
  static final Done NOTHING = new Done(null, null, null);

  public boolean isAnything() {
    return tagged() >= 0 || untagged() >= 0;
  }

  /** How many questions were given the topic that is searched for; -1 where that was not done. */
  public int tagged() {
    return number(put);
  }

  /** How many have too many topics to take another. */
  public int full() {
    return number(left);
  }

  /** How many lost the topic that was searched for; -1 where that was not done. */
  public int untagged() {
    return number(taken);
  }

  private static int number(String typed) {
    return WholeNumber.of(typed).orElse(-1);
  }
}
