package onrecord.browser;

import org.junit.platform.suite.api.SelectPackages;
import org.junit.platform.suite.api.Suite;

/** The tests that wait for a browser; {@code ServerSuite} runs at the same time. */
@Suite
@SelectPackages("onrecord.browser")
class BrowserSuite {}
