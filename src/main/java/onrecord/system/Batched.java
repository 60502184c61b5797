package onrecord.system;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A row that comes with thousands of its kind. Its id is known before it is inserted, from the
 * sequence named after its table, fifty at a time: then rows travel together. A {@link Stored} row
 * travels alone, since only the database tells its id.
 */
@MappedSuperclass
public abstract class Batched extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.SEQUENCE)
  public Long id;
}
