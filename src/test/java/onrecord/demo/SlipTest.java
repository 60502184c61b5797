package onrecord.demo;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Random;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.junit.jupiter.api.Test;

@QuarkusTest
class SlipTest {
  @Inject Fixtures fixtures;

  @Test
  void aSlipIsNeverAllRight() {
    fixtures.reset();
    var questions = fixtures.oneOfEach(fixtures.article(fixtures.noor()));
    fixtures.in(
        () -> {
          for (Question question : questions) {
            var version = Question.<Question>findById(question.id).current;
            for (int seed = 0; seed < 9; seed++) {
              var slip = Slip.in(version, new Random(seed));
              assertTrue(version.item().grade(slip) < 1, version.stem);
            }
          }
          return null;
        });
  }
}
