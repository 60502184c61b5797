package onrecord.question;

import io.quarkus.qute.TemplateExtension;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Attribution.Modality;

/** The words and border styles by which pages tell how something was said. */
@TemplateExtension
class Badges {
  private Badges() {}

  static String badge(Statement.Kind kind) {
    return switch (kind) {
      case QUOTE -> "Quote";
      case PARTIAL_QUOTE -> "Part quote";
      case PARAPHRASE -> "Claim";
      case FACT -> "Fact";
    };
  }

  static String badgeClass(Statement.Kind kind) {
    return switch (kind) {
      case QUOTE, PARTIAL_QUOTE -> "quote";
      case PARAPHRASE -> "claim";
      case FACT -> "fact";
    };
  }

  /** Null for what is simply said. */
  static String badge(Modality modality) {
    return switch (modality) {
      case PLAIN -> null;
      case FORECAST -> "Forecast";
      case ALLEGATION -> "Allegation";
      case DEMAND -> "Demand";
    };
  }

  static String badgeClass(Modality modality) {
    return switch (modality) {
      case PLAIN -> "";
      case FORECAST -> "forecast";
      case ALLEGATION -> "allegation";
      case DEMAND -> "claim";
    };
  }
}
