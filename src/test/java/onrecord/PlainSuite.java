package onrecord;

import org.junit.platform.suite.api.ExcludePackages;
import org.junit.platform.suite.api.ExcludeTags;
import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests of plain Java, for whichever process is first done with Quarkus. */
@Suite
@SelectPackages("onrecord")
@ExcludePackages("onrecord.browser")
@ExcludeTags(ServerSuite.QUARKUS)
class PlainSuite {}
