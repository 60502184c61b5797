package onrecord.article;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** Reads what people paste or upload as text, and says no to what is none. */
public final class PlainText {
  /** Control characters that no text has; the database cannot hold the first of them. */
  private static final Pattern BINARY =
      Pattern.compile("[\\x00-\\x08\\x0B\\x0E-\\x1F\\x7F\\uFFFE\\uFFFF]");

  /** The beginning of a page, or the end of a part of it. */
  private static final Pattern PAGE = Pattern.compile("(?i)<!doctype html|<html[\\s>]");

  private static final Pattern TAG =
      Pattern.compile(
          "(?i)</(?:p|div|span|a|h[1-6]|li|ul|ol|em|strong|b|i|td|tr|section|article)>|<br ?/?>");

  /** An article on how pages are made may name a tag or two. */
  private static final int FEWEST_TAGS = 4;

  private PlainText() {}

  /** Text in UTF-8, or in UTF-16 with its mark; empty for anything else. */
  public static Optional<String> of(byte[] file) {
    var bytes = ByteBuffer.wrap(file);
    Charset charset = StandardCharsets.UTF_8;
    if (begins(file, 0xFE, 0xFF) || begins(file, 0xFF, 0xFE)) {
      // this one reads the mark and takes it away
      charset = StandardCharsets.UTF_16;
    } else if (begins(file, 0xEF, 0xBB, 0xBF)) {
      bytes.position(3);
    }
    try {
      // a decoder of our own reports what it cannot read; a new String would patch it over
      String text = charset.newDecoder().decode(bytes).toString();
      return isBinary(text) ? Optional.empty() : Optional.of(text);
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  public static boolean isBinary(String text) {
    return BINARY.matcher(text).find();
  }

  /** Whether it is the source of a page, tags and all. */
  public static boolean isHtml(String text) {
    return PAGE.matcher(text).find()
        || TAG.matcher(text).results().limit(FEWEST_TAGS).count() == FEWEST_TAGS;
  }

  /** Whether it is a PDF file as a text editor shows it, or a part of one. */
  public static boolean isPdf(String text) {
    return text.stripLeading().startsWith("%PDF")
        || text.contains("endobj") && text.contains("endstream");
  }

  public static boolean isPdf(byte[] file) {
    return begins(file, '%', 'P', 'D', 'F');
  }

  /** Lines end as they do on the server, whatever the sender's system or browser ends them with. */
  public static String withOurLineEnds(String text) {
    return text.replace("\r\n", "\n").replace('\r', '\n');
  }

  private static boolean begins(byte[] file, int... mark) {
    if (file.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((file[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }
}
