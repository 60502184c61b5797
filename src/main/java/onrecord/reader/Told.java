package onrecord.reader;

import onrecord.statement.Followed;
import onrecord.system.WholeNumber;
import org.jboss.resteasy.reactive.RestQuery;

/** What the address of an article tells of the last press of a button there. */
public record Told(
    @RestQuery String done,
    @RestQuery String gone,
    @RestQuery String lost,
    @RestQuery String came) {
  static final Told NOTHING = new Told(null, null, null, null);

  /** As an address tells it. */
  static String text(String done, Followed followed) {
    return "done=" + done + drafts(followed);
  }

  /** What became of the drafts, to go on an address with; empty where nothing did. */
  static String drafts(Followed followed) {
    return followed.isAny()
        ? "&gone=" + followed.gone() + "&lost=" + followed.lost() + "&came=" + followed.came()
        : "";
  }

  public Followed followed() {
    return new Followed(number(gone), number(lost), number(came));
  }

  private static int number(String typed) {
    return WholeNumber.of(typed).orElse(0);
  }
}
