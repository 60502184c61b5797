package onrecord.reader;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.statement.Said;
import onrecord.statement.Statement;
import org.junit.jupiter.api.BeforeEach;

/** Noor at the source check of the sample article, and words in it that she says who said. */
abstract class DepotWords {
  static final String WORDS = "Nobody at our depot was asked";

  @Inject Fixtures fixtures;
  Browsing noor;
  String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = Sample.imported(noor);
  }

  Response answer(Object... fields) {
    return noor.post(path() + "/speaker", fields);
  }

  String path() {
    return there + "/statements/" + id();
  }

  long id() {
    return fixtures.in(() -> found().get(0).id);
  }

  String speaker() {
    return fixtures.in(() -> found().get(0).speaker.name);
  }

  static List<Statement> found() {
    return Said.with(WORDS);
  }
}
