package onrecord.article;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import onrecord.system.Stored;
import onrecord.user.Library;

/** Who publishes. */
@Entity
public class Outlet extends Stored {
  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Library library;

  public String name;

  /** The name as {@code folded} of the database has it; it keeps this itself. */
  @Column(insertable = false, updatable = false)
  String folded;

  protected Outlet() {}

  private Outlet(Library library, String name) {
    this.library = library;
    this.name = name;
  }

  /** The outlet of that name in a library, made on first mention. */
  static Outlet named(Library library, String name) {
    return Outlet.<Outlet>find("library = ?1 and lower(name) = lower(?2)", library, name)
        .firstResultOptional()
        .orElseGet(
            () -> {
              var outlet = new Outlet(library, name);
              outlet.persist();
              return outlet;
            });
  }
}
