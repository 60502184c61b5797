package onrecord.statement.extraction;

/** Turns UTF-16 offsets into Unicode code points and back: the edge to files and commands. */
public final class CodePoints {
  private final int length;

  /** Where the second halves of the pairs stand, so that a text full of emoji costs no more. */
  private final int[] halves;

  public CodePoints(String text) {
    length = text.length();
    halves = new int[length - text.codePointCount(0, length)];
    for (int i = 1, k = 0; k < halves.length; i++) {
      if (Character.isSurrogatePair(text.charAt(i - 1), text.charAt(i))) {
        halves[k++] = i++;
      }
    }
  }

  public int toCodePoint(int utf16) {
    return utf16 - Bisection.first(halves.length, i -> halves[i] >= utf16);
  }

  public int toUtf16(int codePoint) {
    int before = Bisection.first(halves.length, i -> halves[i] - 1 - i >= codePoint);
    if (codePoint < 0 || codePoint + before > length) {
      throw new IndexOutOfBoundsException("no code point " + codePoint);
    }
    return codePoint + before;
  }
}
