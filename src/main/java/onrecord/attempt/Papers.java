package onrecord.attempt;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import onrecord.system.Rows;
import onrecord.user.User;

/** Papers in memory: an answer needs its run's, and ten answers follow one another. */
@ApplicationScoped
public class Papers {
  /** Some 200 bytes each. */
  private final Cache<Long, Paper> papers = Caffeine.newBuilder().maximumSize(5_000).build();

  /** That learner's; what has become of the run since is asked with the answer. */
  Optional<Paper> of(User learner, long run) {
    return Optional.ofNullable(papers.get(run, Papers::read))
        .filter(paper -> learner.id.equals(paper.learner()));
  }

  /** For a database that was emptied beneath it, whose ids begin anew. */
  public void forget() {
    papers.invalidateAll();
  }

  private static Paper read(long run) {
    return Rows.first(Paper.QUERY, Paper::of, run).orElse(null);
  }
}
