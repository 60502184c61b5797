package onrecord.statement.extraction;

import java.util.Arrays;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are written: by letters, with a slip, over a line end. */
final class Spellings {
  private static final Pattern FIRST_LETTER = Pattern.compile("(?<!\\p{L})\\p{L}");

  private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
  private static final Pattern MARK = Pattern.compile("[’ʼ]");
  private static final Pattern HYPHEN = Pattern.compile("[\\u2010\\u2011]");

  private Spellings() {}

  /**
   * "Marten" and "Martin" with one surname are one person, under the first spelling; "Mario" and
   * "Maria" are a man and a woman.
   */
  static boolean misspelt(String a, String b) {
    if (ofMan(a) && ofWoman(b) || ofWoman(a) && ofMan(b)) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < a.length() && a.length() == b.length(); i++) {
      differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differ == 1 && a.length() > 4 && a.charAt(0) == b.charAt(0);
  }

  private static boolean ofMan(String name) {
    return FirstNames.isMans(name) && !FirstNames.isWomans(name);
  }

  private static boolean ofWoman(String name) {
    return FirstNames.isWomans(name) && !FirstNames.isMans(name);
  }

  /** By the same first name, or, as "Ms. Moe Lund" is Ada Moe Lund, by a surname of two words. */
  static boolean called(String[] full, String[] parts) {
    int first = full.length - parts.length;
    boolean surname = first == 1 && parts.length > 1 && !full[0].endsWith(".");
    return full[0].equalsIgnoreCase(parts[0])
        || surname
            && (!FirstNames.has(parts[0]) || Particles.has(asOpened(parts[0])))
            && asOpened(full[1]).equals(asOpened(parts[0]))
            && Arrays.equals(full, 2, full.length, parts, 1, parts.length);
  }

  /** "Van Roe", with which a sentence begins, for Ida van Roe; "Van" is a first name, too. */
  private static String asOpened(String part) {
    return Particles.has(part.toLowerCase(Locale.ROOT)) ? part.toLowerCase(Locale.ROOT) : part;
  }

  /** "George H. Roe" and "George W. Roe" are two. */
  static boolean otherInitial(String[] a, String[] b) {
    return a.length == 3
        && b.length == 3
        && a[1].matches("\\p{Lu}\\.?")
        && b[1].matches("\\p{Lu}\\.?")
        && a[1].charAt(0) != b[1].charAt(0);
  }

  static String letters(String[] parts) {
    var letters = new StringBuilder();
    for (String part : parts) {
      if (Character.isUpperCase(part.charAt(0))) {
        letters.append(part.charAt(0));
      }
    }
    return letters.toString();
  }

  /** "ADA ORR" as "Ada Orr"; short forms stay as they are. */
  static String quiet(String form) {
    boolean shouted =
        form.length() > 3
            && form.chars().noneMatch(Character::isLowerCase)
            && form.indexOf('.') < 0;
    return shouted
        ? FIRST_LETTER
            .matcher(form.toLowerCase(Locale.ROOT))
            .replaceAll(m -> m.group().toUpperCase(Locale.ROOT))
        : form;
  }

  /** With one plain blank wherever there are some, also such as do not break. */
  static String inOneLine(String form) {
    return BLANKS.matcher(form).replaceAll(" ");
  }

  /** In one line, with one kind of apostrophe and one of hyphen. */
  static String plain(String form) {
    return MARK.matcher(HYPHEN.matcher(inOneLine(form)).replaceAll("-")).replaceAll("'");
  }
}
