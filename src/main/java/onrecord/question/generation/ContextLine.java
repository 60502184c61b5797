package onrecord.question.generation;

import java.time.LocalDate;
import onrecord.question.item.WrittenDate;
import onrecord.statement.extraction.Document;

/** The line above a stem: what the article is about and when it was reported. */
final class ContextLine {
  private final Document document;
  private final String line;

  /** Empty where there is none. */
  private final String title;

  /** Looked up once: each question has the line that tells it. */
  private final boolean agency;

  /**
   * @param line what the article is about, or null
   */
  ContextLine(Document document, String line) {
    this.document = document;
    this.line = line;
    this.title = document.headline() == null ? "" : document.headline();
    this.agency = Byline.isOfAnAgency(document.text());
  }

  /** The line above a stem: what it is about, when it was reported and said; null if neither. */
  String of(Said said) {
    return said.earlier() == null ? of("said on ", said.day()) : with("said" + Frame.on(said));
  }

  /** The same without a day of its own. */
  String of() {
    return with(null);
  }

  /**
   * The same with what another day than that of the report is the day of: alone it would be taken
   * for the day of what the line is about, and after a headline for the day of the report.
   */
  String of(String what, LocalDate day) {
    boolean other =
        day != null
            && !day.equals(document.published())
            && !(line != null && line.contains(WrittenDate.day(day)));
    return with(other ? what + WrittenDate.day(day) : null);
  }

  /** What a question tells to be about: the story line, or else the headline. */
  String about() {
    return line == null ? title : line;
  }

  private String with(String when) {
    String about = line;
    boolean headline = about == null;
    if (headline) {
      if (title.isBlank()) {
        return null;
      }
      about = publisher() + "\"" + title.strip() + "\"";
    }
    LocalDate day = document.published();
    return People.upperFirst(about.strip())
        + (day == null ? "" : ", reported " + WrittenDate.day(day))
        + (when == null || headline ? "" : " (" + when + ")");
  }

  /** "The Ledger, ", and that an agency wrote its text; nothing where the outlet is not known. */
  private String publisher() {
    if (document.outlet() == null) {
      return "";
    }
    return document.outlet() + (agency ? " (text of a news agency), " : ", ");
  }
}
