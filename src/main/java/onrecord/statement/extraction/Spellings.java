package onrecord.statement.extraction;

/** How names are written: by letters, with a slip, over a line end. */
final class Spellings {
  private Spellings() {}

  /** "Marten" and "Martin" with one surname are one person, under the first spelling. */
  static boolean misspelt(String a, String b) {
    int differ = 0;
    for (int i = 0; i < a.length() && a.length() == b.length(); i++) {
      differ += a.charAt(i) == b.charAt(i) ? 0 : 1;
    }
    return differ == 1 && a.length() > 4 && a.charAt(0) == b.charAt(0);
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
