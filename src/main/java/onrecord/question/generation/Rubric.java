package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Document;

/** A headline that stands above other articles too, such as "News in brief", and tells no story. */
final class Rubric {
  private static final Pattern ONE =
      Pattern.compile("(?i)\\s*(?:" + Lexicon.anyOf("rubric") + "[.:]?)\\s*");

  private Rubric() {}

  /** An article under a rubric as one without a headline. */
  static Document without(Document document) {
    return is(document.headline()) ? document.withHeadline(null) : document;
  }

  private static boolean is(String headline) {
    return headline != null && ONE.matcher(headline).matches();
  }
}
