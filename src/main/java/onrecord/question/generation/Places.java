package onrecord.question.generation;

import java.util.Set;
import onrecord.statement.extraction.Name;

/** Tells whether two names may stand for each other in a wrong option. */
final class Places {
  private static final Set<String> STATES =
      Set.of(
          "Alabama",
          "Alaska",
          "Arizona",
          "Arkansas",
          "California",
          "Colorado",
          "Connecticut",
          "Delaware",
          "Florida",
          "Georgia",
          "Hawaii",
          "Idaho",
          "Illinois",
          "Indiana",
          "Iowa",
          "Kansas",
          "Kentucky",
          "Louisiana",
          "Maine",
          "Maryland",
          "Massachusetts",
          "Michigan",
          "Minnesota",
          "Mississippi",
          "Missouri",
          "Montana",
          "Nebraska",
          "Nevada",
          "New Hampshire",
          "New Jersey",
          "New Mexico",
          "New York",
          "North Carolina",
          "North Dakota",
          "Ohio",
          "Oklahoma",
          "Oregon",
          "Pennsylvania",
          "Rhode Island",
          "South Carolina",
          "South Dakota",
          "Tennessee",
          "Texas",
          "Utah",
          "Vermont",
          "Virginia",
          "Washington",
          "West Virginia",
          "Wisconsin",
          "Wyoming");

  private Places() {}

  /** Of one size: both states of the U.S., or neither. */
  static boolean alike(Name one, Name other) {
    if (one.kind() == Name.Kind.ORGANISATION) {
      return one.name().matches(".*(Party|House|Court|University|Senate|Congress).*")
              == other.name().matches(".*(Party|House|Court|University|Senate|Congress).*")
          && one.name().contains(" ") == other.name().contains(" ");
    }
    return STATES.contains(one.name()) == STATES.contains(other.name());
  }
}
