package onrecord.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The classes of this run, which Java writes to a file at its very end so that later starts read
 * them faster ({@code bin/onrecord}).
 */
final class KeptClasses {
  private KeptClasses() {}

  /**
   * Gives the file the name by which later starts take it up: it holds what serving needs. Says so
   * too, since whoever waits for the end may take it for stuck.
   */
  static void keep() {
    String name = System.getProperty("onrecord.classes");
    if (name == null) return;
    System.out.println(
        "Onrecord has stopped. Java now keeps the classes of this run, so that later starts are faster: up to half a minute, once after a build.");
    Path link = Path.of(name);
    try {
      Files.deleteIfExists(link);
      Files.createSymbolicLink(link, Path.of("classes.jsa"));
    } catch (IOException failure) {
      System.err.println("The next start will not be faster: " + failure);
    }
  }
}
