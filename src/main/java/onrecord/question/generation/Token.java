package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A word or mark of a text and where it stands. */
record Token(String text, int start, int end) {
  private static final Pattern TOKEN =
      Pattern.compile(
          "(?:\\p{Lu}\\.){2,}|\\p{N}+(?:[.,]\\p{N}+)*+"
              + "|[\\p{L}\\p{N}]+(?:[-'’&][\\p{L}\\p{N}]+)*+['’]?|[^\\s\\p{L}\\p{N}]");

  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    Matcher found = TOKEN.matcher(text);
    while (found.find()) {
      tokens.add(new Token(found.group(), found.start(), found.end()));
    }
    return tokens;
  }

  boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  boolean isCapital() {
    return Character.isUpperCase(text.codePointAt(0));
  }

  String lower() {
    return text.toLowerCase(Locale.ROOT).replace('’', '\'');
  }
}
