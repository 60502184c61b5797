package onrecord.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Span;
import onrecord.system.Batched;

/** A stretch that a rule took for no body text. */
@Entity
@Table(name = "junk")
public class JunkRegion extends Batched {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Extraction extraction;

  @Convert(converter = Spans.class)
  public List<Span> span;

  public String rule;

  protected JunkRegion() {}

  JunkRegion(Extraction extraction, Junk found) {
    this.extraction = extraction;
    this.span = List.of(found.span());
    this.rule = found.rule();
  }

  public static List<JunkRegion> of(Extraction extraction) {
    return list("extraction = ?1 order by id", extraction);
  }

  public Span where() {
    return span.get(0);
  }

  /** What the rule took it for, in words; the rule's own name where it is new here. */
  public String why() {
    return switch (rule) {
      case "byline" -> "a line on who wrote it";
      case "dateline" -> "the place it was sent from";
      case "stamp" -> "a date stamp or credit line";
      case "caption" -> "a picture caption";
      case "bio", "bio_heading" -> "a note about the author";
      case "label" -> "a section label";
      case "pointer" -> "a pointer to other pages";
      case "newsletter" -> "an advertisement of the outlet’s own";
      case "audio_notice" -> "a notice about the audio version";
      case "keyword_line" -> "a list of keywords";
      case "repeated" -> "a repetition";
      default -> rule.replace('_', ' ');
    };
  }
}
