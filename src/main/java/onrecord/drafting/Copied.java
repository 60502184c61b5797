package onrecord.drafting;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.article.Article;
import onrecord.question.flaw.Evidence;
import onrecord.statement.extraction.Span;
import onrecord.system.Unseen;

/** Finds words that somebody copied out of an article in its text. */
public final class Copied {
  /** More than anybody copies to ask about; a pattern of a whole book would take all memory. */
  public static final int LONGEST = 2_000;

  /** Also those that do not break; browsers make plain ones of them when words are copied. */
  private static final String BLANK = "[\\s\\h]";

  /** Copying keeps some and adds some. */
  private static final String UNSEEN = "[" + Unseen.BREAKS + Unseen.JOINERS + Unseen.TURNS + "]";

  /** A run of blanks with such marks in it, all of it at once: what follows begins with neither. */
  private static final String BLANKS = BLANK + "[\\s\\h" + UNSEEN + "]*+";

  private Copied() {}

  /** Where the words stand; blanks, line ends and the shape of quotation marks may differ. */
  public static Optional<Span> in(String text, String words) {
    String plain =
        words == null ? "" : words.replaceAll(UNSEEN, "").replaceAll(BLANKS, " ").strip();
    if (plain.isEmpty() || plain.length() > LONGEST) {
      return Optional.empty();
    }
    var pattern = new StringBuilder();
    for (int point : plain.codePoints().toArray()) {
      pattern.append(pattern.isEmpty() ? "" : UNSEEN + "*").append(alike(point));
    }
    var found = Pattern.compile(pattern.toString()).matcher(text);
    return found.find() ? Optional.of(new Span(found.start(), found.end())) : Optional.empty();
  }

  /** Why words are found nowhere, and what to do. */
  public static String missing(String words) {
    return words != null && words.length() > LONGEST
        ? "This is too much to ask about. Copy a sentence of the article."
        : "These words are not in the article. Copy a sentence of it, as it stands there.";
  }

  /** A stretch that an address names; empty where the text has none there, or it is too long. */
  public static Optional<Span> at(String text, Integer from, Integer to) {
    boolean there =
        from != null
            && to != null
            && 0 <= from
            && from < to
            && to <= text.length()
            && to - from <= LONGEST;
    return there ? Optional.of(new Span(from, to)) : Optional.empty();
  }

  /** The words of such a stretch; null where there is none. */
  public static String words(Article article, Span stretch) {
    if (stretch == null) {
      return null;
    }
    String text = article.latest().text;
    return at(text, stretch.start(), stretch.end()).map(at -> at.in(text).strip()).orElse(null);
  }

  /**
   * Where words stand that were copied from one place or, a line each, from several; empty where
   * some stand nowhere.
   */
  public static List<Span> each(String text, String words) {
    var whole = in(text, words);
    if (whole.isPresent() || words == null || words.length() > LONGEST) {
      return whole.stream().toList();
    }
    var spans = new ArrayList<Span>();
    for (String line : words.lines().filter(one -> !one.isBlank()).toList()) {
      var span = in(text, line);
      if (span.isEmpty()) {
        return List.of();
      }
      spans.add(span.get());
    }
    return Span.joined(spans, between -> false);
  }

  /** The evidence that was copied; without a span where some of it stands nowhere. */
  public static Evidence asEvidence(String text, String words) {
    return Evidence.of(each(text, words), text);
  }

  private static String alike(int point) {
    return switch (point) {
      case ' ' -> BLANKS;
      // A draft shows double marks where the article may have single ones.
      case '"', '“', '”', '„' -> "[\"“”„'’‘]";
      case '\'', '’', '‘' -> "['’‘]";
      case '-', '‐', '‑' -> "[-‐‑]";
      default -> Pattern.quote(Character.toString(point));
    };
  }
}
