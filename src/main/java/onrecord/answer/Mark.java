package onrecord.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import onrecord.system.Stored;

/** The fraction an answer got; append-only, the latest counts. */
@Entity
public class Mark extends Stored {
  /**
   * For queries over marks {@code m}: the latest of its answer. Put this way round it can be
   * joined; asked per mark for the highest number, the database would go through everybody's marks.
   */
  public static final String LATEST =
      "not exists (select 1 from Mark later where later.answer = m.answer and later.id > m.id)";

  /** For SQL that starts from answers {@code a}, few of them: the fraction that counts. */
  public static final String LATEST_FRACTION =
      "(select fraction from mark where answer_id = a.id order by id desc limit 1)";

  @ManyToOne(fetch = FetchType.LAZY, optional = false)
  public Answer answer;

  /** 0 to 1. */
  public double fraction;

  public Instant madeAt;

  protected Mark() {}

  public Mark(Answer answer, double fraction, Instant now) {
    this.answer = answer;
    this.fraction = fraction;
    this.madeAt = now;
  }
}
