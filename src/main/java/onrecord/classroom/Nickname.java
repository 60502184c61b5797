package onrecord.classroom;

import java.text.Normalizer;
import java.util.regex.Pattern;
import onrecord.system.OneLine;

/** What a learner without an account is called, cleaned of what cannot be seen or told apart. */
record Nickname(String name) {
  private static final Pattern PILED_MARKS = Pattern.compile("(\\p{M}{3})\\p{M}+");
  private static final Pattern LETTER = Pattern.compile("[\\p{L}\\p{N}]");

  static Nickname typed(String text) {
    String name = Normalizer.normalize(text == null ? "" : text, Normalizer.Form.NFC);
    return new Nickname(PILED_MARKS.matcher(OneLine.shown(name)).replaceAll("$1"));
  }

  /** A sentence, or null where it will do. */
  String problem() {
    int length = name.codePointCount(0, name.length());
    boolean good = length <= 40 && LETTER.matcher(name).find() && OneLine.isSeen(name);
    return good ? null : "Write a nickname of 1 to 40 characters, a letter or digit among them.";
  }
}
