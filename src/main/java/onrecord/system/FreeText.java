package onrecord.system;

/** What somebody typed where several lines may be written. */
public final class FreeText {
  private FreeText() {}

  /** Lines end in \r\n in a form and in \n everywhere else; empty where nothing was sent. */
  public static String of(String typed) {
    return typed == null ? "" : typed.replace('\0', ' ').strip().replace("\r\n", "\n");
  }
}
