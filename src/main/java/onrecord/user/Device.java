package onrecord.user;

import java.util.stream.Stream;

/**
 * What a browser calls itself, as its user would: enough to know one's own devices again. Nearly
 * all say that they are others too, so the first sign that is found decides.
 */
final class Device {
  private static final String[][] BROWSERS = {
    {"Edg", "Edge"}, {"OPR/", "Opera"}, {"SamsungBrowser/", "Samsung Internet"},
    {"Firefox/", "Firefox"}, {"FxiOS/", "Firefox"}, {"Chromium/", "Chromium"},
    {"Chrome/", "Chrome"}, {"CriOS/", "Chrome"}, {"Safari/", "Safari"},
  };

  private static final String[][] SYSTEMS = {
    {"Windows", " on Windows"}, {"Android", " on Android"}, {"iPhone", " on an iPhone"},
    {"iPad", " on an iPad"}, {"Macintosh", " on a Mac"}, {"CrOS", " on a Chromebook"},
    {"Linux", " on Linux"},
  };

  private Device() {}

  static String of(String agent) {
    return named(BROWSERS, agent, "A browser") + named(SYSTEMS, agent, "");
  }

  private static String named(String[][] signs, String agent, String otherwise) {
    return Stream.of(signs)
        .filter(sign -> agent.contains(sign[0]))
        .findFirst()
        .map(sign -> sign[1])
        .orElse(otherwise);
  }
}
