package onrecord.statement.extraction;

import java.util.Arrays;

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
    int before = Arrays.binarySearch(halves, utf16);
    return utf16 - (before < 0 ? -before - 1 : before);
  }

  public int toUtf16(int codePoint) {
    int low = 0;
    int high = halves.length;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (halves[middle] - 1 - middle < codePoint) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    if (codePoint < 0 || codePoint + low > length) {
      throw new IndexOutOfBoundsException("no code point " + codePoint);
    }
    return codePoint + low;
  }
}
