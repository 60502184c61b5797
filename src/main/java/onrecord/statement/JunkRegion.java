package onrecord.statement;

import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.util.List;
import onrecord.statement.extraction.Junk;
import onrecord.statement.extraction.Span;
import onrecord.system.Stored;

/** A stretch that a rule took for no body text. */
@Entity
@Table(name = "junk")
public class JunkRegion extends Stored {
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
}
