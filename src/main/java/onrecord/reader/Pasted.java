package onrecord.reader;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Entities;
import onrecord.article.PlainText;
import onrecord.article.Plainly;
import onrecord.article.Unwrapped;
import onrecord.system.Formats;
import onrecord.system.Problems;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/**
 * The text of an article as it came in, by paste or as a file.
 *
 * @param text what was pasted, else what the file says; shown again when it is refused
 * @param fault why the file that came cannot be taken, or null
 */
public record Pasted(String text, String fault) {
  private static final String UNREADABLE =
      "This file is not text in UTF-8 or UTF-16. Save it as plain text, or paste the text.";
  private static final String LARGE =
      "This file is too large for one article: the limit is 60,000 characters.";
  private static final String TWICE =
      "There is a text above already. Paste the text or upload a file, not both.";

  /** More than any 60,000 characters take; what is larger is not even read. */
  private static final long LARGEST_FILE = 600_000;

  private static final int LEAST_WORDS = 60;
  private static final int LONGEST_HEADLINE = 160;
  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]\\S*");

  static final Pasted NOTHING = new Pasted("", null);

  static Pasted of(String typed, FileUpload upload) {
    String text = typed == null ? "" : clean(typed);
    // a browser sends an empty part where no file was chosen
    if (upload == null || upload.size() == 0) {
      return new Pasted(text, null);
    }
    if (!text.isBlank()) {
      return new Pasted(text, TWICE);
    }
    if (upload.size() > LARGEST_FILE) {
      return new Pasted("", LARGE);
    }
    byte[] bytes = bytes(upload);
    if (PlainText.isPdf(bytes)) {
      return new Pasted("", Unfit.PDF);
    }
    return PlainText.of(bytes)
        .map(read -> new Pasted(clean(read), null))
        .orElse(new Pasted("", UNREADABLE));
  }

  /** As it is saved: all offsets are of this. */
  private static String clean(String text) {
    return Unwrapped.of(Plainly.written(Entities.decoded(PlainText.withOurLineEnds(text))));
  }

  void check(Problems problems) {
    long words = words();
    Optional<String> tooLong = Unfit.tooLong(text);
    Optional<String> misread = Unfit.misread(text);
    problems
        .addIf(fault != null, "file", fault)
        .addIf(
            text.isBlank() && fault == null,
            "text",
            "Paste the text of an article, or upload it as a .txt file.")
        .addIf(
            PlainText.isBinary(text) && !PlainText.isPdf(text),
            "text",
            "This is not plain text: it has control characters. Copy it from the page again.");
    if (!text.isBlank()) {
      problems
          .addIf(
              tooLong.isPresent(),
              "text",
              tooLong.map(sentence -> sentence + " Paste one article.").orElse(null))
          .addIf(
              words < LEAST_WORDS,
              "text",
              "The text has "
                  + Formats.counted(words, "word", "words")
                  + ". An article needs at least 60.")
          .addIf(misread.isPresent(), "text", misread.orElse(null));
    }
  }

  String proposedHeadline() {
    return headlineOf(text);
  }

  /** The first line; where that is a whole paragraph, its beginning. */
  public static String headlineOf(String text) {
    String line = text.strip().lines().findFirst().orElse("").strip();
    if (line.length() <= LONGEST_HEADLINE) {
      return line;
    }
    int blank = line.lastIndexOf(' ', LONGEST_HEADLINE);
    return (blank > 0 ? line.substring(0, blank) : Formats.cut(line, LONGEST_HEADLINE)) + "…";
  }

  private long words() {
    return WORD.matcher(text).results().count();
  }

  private static byte[] bytes(FileUpload upload) {
    try {
      return Files.readAllBytes(upload.uploadedFile());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
