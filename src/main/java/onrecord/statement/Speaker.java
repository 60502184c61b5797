package onrecord.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.system.Stored;
import onrecord.user.Library;

/** Who says things: a person, an organisation, a government, or somebody unnamed. */
@Entity
public class Speaker extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String name;

  @Enumerated(EnumType.STRING)
  public SpeakerKind kind;

  protected Speaker() {}

  private Speaker(Library library, String name, SpeakerKind kind) {
    this.library = library;
    this.name = name;
    this.kind = kind;
  }

  static Speaker of(Library library, String name, SpeakerKind kind) {
    return Speaker.<Speaker>find("library = ?1 and name = ?2 and kind = ?3", library, name, kind)
        .firstResultOptional()
        .orElseGet(
            () -> {
              var speaker = new Speaker(library, name, kind);
              speaker.persist();
              return speaker;
            });
  }
}
