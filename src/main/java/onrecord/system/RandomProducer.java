package onrecord.system;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.security.SecureRandom;
import java.util.random.RandomGenerator;

/** The source of chance, handed to whatever shuffles. */
class RandomProducer {
  /** Where the seeds come from that are stored with what was shuffled by them. */
  @Produces
  @ApplicationScoped
  RandomGenerator random() {
    return new SecureRandom();
  }
}
