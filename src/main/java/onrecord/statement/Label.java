package onrecord.statement;

import onrecord.statement.extraction.Fact;

/** The one word that stands on a statement where there is room for one: modality beats kind. */
public enum Label {
  QUOTE("quote", "quotes", "quote"),
  PART_QUOTE("part quote", "part quotes", "quote"),
  CLAIM("claim", "claims", "claim"),
  DEMAND("demand", "demands", "claim"),
  FORECAST("forecast", "forecasts", "forecast"),
  ALLEGATION("allegation", "allegations", "allegation"),
  FACT("fact", "facts", "fact"),
  PASSED_ON("passed on", "passed on", "claim"),
  NOT_CERTAIN("not certain", "not certain", "forecast");

  public final String one;
  public final String many;

  /** The class of its badge. */
  public final String badge;

  Label(String one, String many, String badge) {
    this.one = one;
    this.many = many;
    this.badge = badge;
  }

  static Label of(Statement statement) {
    return switch (statement.modality) {
      case FORECAST -> FORECAST;
      case ALLEGATION -> ALLEGATION;
      case DEMAND -> DEMAND;
      case PLAIN ->
          switch (statement.kind) {
            case QUOTE -> QUOTE;
            case PARTIAL_QUOTE -> PART_QUOTE;
            case PARAPHRASE -> CLAIM;
            case FACT -> ofOutlet(statement.rule);
          };
    };
  }

  /** What an outlet tells may still be what others say, or what only may be so. */
  private static Label ofOutlet(String rule) {
    return switch (rule) {
      case Fact.PASSED_ON -> PASSED_ON;
      case Fact.NOT_CERTAIN -> NOT_CERTAIN;
      default -> FACT;
    };
  }
}
