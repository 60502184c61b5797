package onrecord.statement;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.util.Collection;
import java.util.List;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.system.Batched;
import onrecord.user.Library;

/** Who says things: a person, an organisation, a government, or somebody unnamed. */
@Entity
public class Speaker extends Batched {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String name;

  @Enumerated(EnumType.STRING)
  public SpeakerKind kind;

  protected Speaker() {}

  Speaker(Library library, String name, SpeakerKind kind) {
    this.library = library;
    this.name = name;
    this.kind = kind;
  }

  /** The speakers of these names in a library, in one query. */
  static List<Speaker> named(Library library, Collection<String> names) {
    return names.isEmpty() ? List.of() : list("library = ?1 and name in ?2", library, names);
  }
}
