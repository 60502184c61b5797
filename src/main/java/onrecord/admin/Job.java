package onrecord.admin;

import java.time.Instant;
import java.util.List;
import onrecord.user.Server;
import org.hibernate.query.NativeQuery;

/** What the server does by itself, and how it went last time. */
public record Job(
    String task, String instance, Instant next, Instant succeeded, Instant failed, int failures) {

  @SuppressWarnings("unchecked") // a native query forgets its type when it is unwrapped
  static List<Job> all() {
    return Server.getEntityManager()
        .createNativeQuery(
            "select task_name, task_instance, execution_time, last_success, last_failure,"
                + " coalesce(consecutive_failures, 0) as failures from scheduled_tasks"
                + " order by failures desc, execution_time, task_name limit 50")
        .unwrap(NativeQuery.class)
        .addScalar("task_name", String.class)
        .addScalar("task_instance", String.class)
        .addScalar("execution_time", Instant.class)
        .addScalar("last_success", Instant.class)
        .addScalar("last_failure", Instant.class)
        .addScalar("failures", Integer.class)
        .setTupleTransformer((row, names) -> of(row))
        .getResultList();
  }

  private static Job of(Object[] row) {
    return new Job(
        (String) row[0],
        (String) row[1],
        (Instant) row[2],
        (Instant) row[3],
        (Instant) row[4],
        (Integer) row[5]);
  }
}
