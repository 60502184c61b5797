package onrecord;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.IncludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that ask the server without a browser; {@code PlainSuite} has those of plain Java. */
@Suite
@SelectPackages("onrecord")
@ExcludePackages("onrecord.browser")
@IncludeTags(ServerSuite.QUARKUS)
class ServerSuite {
  /** What {@code @QuarkusTest} tags its classes with. */
  static final String QUARKUS = "io.quarkus.test.junit.QuarkusTest";
}
