package onrecord.statement;

/** The one word that stands on a statement where there is room for one: modality beats kind. */
public enum Label {
  QUOTE("quote", "quotes", "quote"),
  PART_QUOTE("part quote", "part quotes", "quote"),
  CLAIM("claim", "claims", "claim"),
  DEMAND("demand", "demands", "claim"),
  FORECAST("forecast", "forecasts", "forecast"),
  ALLEGATION("allegation", "allegations", "allegation"),
  FACT("fact", "facts", "fact");

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
            case FACT -> FACT;
          };
    };
  }
}
