package onrecord.system;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import io.quarkus.arc.All;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import javax.sql.DataSource;

/** Runs the jobs that features hand in. The queue is a table, so all nodes share the work. */
@ApplicationScoped
public class Jobs {
  private static final int THREADS = 2;

  /** A stop waits no longer; what it cuts off is done again at the next turn. */
  private static final Duration LAST_WAIT = Duration.ofSeconds(5);

  private final DataSource db;
  private final List<Job> jobs;
  private final JobsConfig config;
  private Scheduler scheduler;

  Jobs(DataSource db, @All List<Job> jobs, JobsConfig config) {
    this.db = db;
    this.jobs = jobs;
    this.config = config;
  }

  void begin(@Observes StartupEvent event) {
    if (config.run()) {
      start();
    }
  }

  void end(@Observes ShutdownEvent event) {
    stop();
  }

  public synchronized void start() {
    scheduler =
        Scheduler.create(db)
            .startTasks(jobs.stream().map(Jobs::task).toList())
            .threads(THREADS)
            .pollingInterval(config.lookEvery())
            .pollUsingLockAndFetch(0.5, 1.0)
            .shutdownMaxWait(LAST_WAIT)
            .build();
    scheduler.start();
  }

  public synchronized void stop() {
    if (scheduler != null) {
      scheduler.stop();
      scheduler = null;
    }
  }

  private static RecurringTask<Void> task(Job job) {
    return Tasks.recurring(job.name(), FixedDelay.of(job.every()))
        .execute((instance, context) -> job.work().run());
  }
}
