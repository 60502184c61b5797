package onrecord.statement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.reader.Sample;
import onrecord.statement.extraction.Attribution;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CastTest {
  @Inject Fixtures fixtures;

  /** Whatever ids the speakers have: of several roles the first that was stored is shown. */
  @Test
  void rolesAreStoredInTheOrderOfTheText() {
    fixtures.reset();
    Sample.imported(new Browsing(fixtures.session(fixtures.noor())));
    List<String> told =
        fixtures.in(
            () ->
                Extraction.read(Extraction.<Extraction>findAll().firstResult().version)
                    .attributions()
                    .stream()
                    .map(Attribution::title)
                    .filter(Objects::nonNull)
                    .distinct()
                    .toList());
    List<String> stored =
        fixtures.in(
            () ->
                SpeakerRole.<SpeakerRole>list("order by id").stream()
                    .map(role -> role.title)
                    .distinct()
                    .toList());
    assertTrue(stored.size() > 3);
    assertEquals(told.stream().filter(stored::contains).toList(), stored);
  }
}
