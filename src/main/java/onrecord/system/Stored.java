package onrecord.system;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;

/**
 * A row with an id of its own. Ids are identity columns: an insert costs one statement, with none
 * in between to fetch a sequence.
 */
@MappedSuperclass
public abstract class Stored extends PanacheEntityBase {
  @Id
  @GeneratedValue(strategy = GenerationType.IDENTITY)
  public Long id;
}
