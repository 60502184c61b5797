package onrecord.question.generation;

import onrecord.statement.extraction.Name;

/** Tells whether two names may stand for each other in a wrong option. */
final class Places {
  private Places() {}

  /** Of one size: both states of the U.S., or neither. */
  static boolean alike(Name one, Name other) {
    if (one.kind() == Name.Kind.ORGANISATION) {
      return one.name().matches(".*(Party|House|Court|University|Senate|Congress).*")
              == other.name().matches(".*(Party|House|Court|University|Senate|Congress).*")
          && one.name().contains(" ") == other.name().contains(" ");
    }
    return Gazetteer.isState(one.name()) == Gazetteer.isState(other.name());
  }
}
