package onrecord.statement.extraction;

/** How names are written: by letters, with a slip, over a line end. */
final class Spellings {
  private Spellings() {}

  /**
   * "Kersten" and "Kerstin" with one surname are one person, under the first spelling; "Mario" and
   * "Maria" are names of two.
   */
  static boolean misspelt(String a, String b) {
    if (FirstNames.has(a) && FirstNames.has(b)) {
      return false;
    }
    int differ = 0;
    for (int i = 0; i < a.length() && a.length() == b.length(); i++) {
      differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differ == 1 && a.length() > 4 && a.charAt(0) == b.charAt(0);
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

  static String plain(String form) {
    return form.indexOf('\n') < 0 && form.indexOf('’') < 0
        ? form
        : form.replaceAll("\\s+", " ").replace('’', '\'');
  }
}
