package onrecord;

import io.quarkus.hibernate.orm.PersistenceUnit;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.hibernate.SessionFactory;

/** Counts the statements that a request sends to the database, the sign-in look-up included. */
@ApplicationScoped
public class Statements {
  private final SessionFactory sessions;

  Statements(@PersistenceUnit("<default>") SessionFactory sessions) {
    this.sessions = sessions;
  }

  public long during(Runnable request) {
    var statistics = sessions.getStatistics();
    statistics.clear();
    request.run();
    return statistics.getPrepareStatementCount();
  }

  /** The queries that it asks, each once, without what is filled in. */
  public Set<String> asked(Runnable request) {
    var statistics = sessions.getStatistics();
    statistics.clear();
    request.run();
    return Set.of(statistics.getQueries());
  }

  /** Transactions that were committed or rolled back since the last count began. */
  public long transactions() {
    return sessions.getStatistics().getTransactionCount();
  }
}
