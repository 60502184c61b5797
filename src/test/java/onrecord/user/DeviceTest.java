package onrecord.user;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DeviceTest {
  private static final String LIKE_ALL = " AppleWebKit/537.36 (KHTML, like Gecko) ";

  @Test
  void aBrowserHasTheNameThatItsUserKnows() {
    assertEquals(
        "Firefox on Windows",
        Device.of(
            "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0"));
    assertEquals(
        "Chromium on Linux",
        Device.of(
            "Mozilla/5.0 (X11; Linux x86_64)" + LIKE_ALL + "Chromium/142.0 Chrome/142.0 Safari/1"));
    assertEquals(
        "Edge on Windows",
        Device.of(
            "Mozilla/5.0 (Windows NT 10.0)" + LIKE_ALL + "Chrome/142.0 Safari/537.36 Edg/142.0"));
    assertEquals(
        "Chrome on Android",
        Device.of(
            "Mozilla/5.0 (Linux; Android 16; K)" + LIKE_ALL + "Chrome/142.0 Mobile Safari/537.36"));
    assertEquals(
        "Safari on an iPhone",
        Device.of(
            "Mozilla/5.0 (iPhone; CPU iPhone OS 18_6 like Mac OS X)"
                + LIKE_ALL
                + "Version/18.6 Mobile/15E148 Safari/604.1"));
    assertEquals(
        "Safari on a Mac",
        Device.of(
            "Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)"
                + LIKE_ALL
                + "Version/18 Safari/605"));
  }

  @Test
  void whatSaysNothingKnownIsABrowser() {
    assertEquals("A browser", Device.of(""));
    assertEquals("A browser", Device.of("curl/8.14.1"));
    assertEquals("A browser on Linux", Device.of("Mozilla/5.0 (X11; Linux) Unheard/1.0"));
  }
}
