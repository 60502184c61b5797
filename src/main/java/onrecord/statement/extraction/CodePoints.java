package onrecord.statement.extraction;

/** Turns UTF-16 offsets into Unicode code points and back: the edge to files and commands. */
public final class CodePoints {
  private final String text;
  private final boolean same;

  public CodePoints(String text) {
    this.text = text;
    this.same = text.codePointCount(0, text.length()) == text.length();
  }

  public int toCodePoint(int utf16) {
    return same ? utf16 : text.codePointCount(0, utf16);
  }

  public int toUtf16(int codePoint) {
    return same ? codePoint : text.offsetByCodePoints(0, codePoint);
  }
}
