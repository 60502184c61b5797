package onrecord.question;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Where somebody came to a question's page from, so that a way leads back there after whatever they
 * do with it. It travels in addresses and forms: no server keeps it, and two tabs do not mix.
 *
 * @param from "today", a search of the bank as in an address, "item" for the page itself, or empty
 */
public record Origin(String from) {
  private static final String TODAY = "today";
  private static final String ITEM = "item";

  /** What was done is read first, without a script too. */
  private static final String DECIDED = "#decided";

  /** With more, addresses become too long to be sent. */
  private static final int LONGEST = 1_500;

  /** As sent by an address or a form: what leads nowhere is no origin. */
  public static Origin of(String sent) {
    boolean known =
        sent != null
            && (sent.equals(TODAY)
                || sent.equals(ITEM)
                || sent.length() <= LONGEST && sent.matches("\\?[\\w.*%+&=-]+"));
    return new Origin(known ? sent : "");
  }

  public boolean isKnown() {
    return !from.isEmpty();
  }

  public boolean isToday() {
    return from.equals(TODAY);
  }

  public boolean isSearch() {
    return from.startsWith("?");
  }

  /** What a form on the question's page sends, so that the answer comes back there. */
  public String sent() {
    return isKnown() ? from : ITEM;
  }

  /** Where the page's way back leads. */
  public String back() {
    return isToday() ? "/#past-h" : "/questions" + (isSearch() ? from : "");
  }

  /** The question's page. */
  public String page(Long question) {
    return page(question, null);
  }

  /**
   * @param done what was done there, or null
   */
  public String page(Long question, Object done) {
    String page = "/questions/" + question + (done == null ? "" : "?done=" + done);
    String led = isToday() || isSearch() ? page + (done == null ? "?" : "&") + query() : page;
    return done == null ? led : led + DECIDED;
  }

  public String editor(Long question) {
    return "/questions/" + question + "/edit?" + new Origin(sent()).query();
  }

  /** After a decision: the first page goes on with its list, all else shows the question. */
  public URI after(Review review) {
    return URI.create(
        isToday() ? "/?done=" + review.id + DECIDED : page(review.question.id, review.id));
  }

  private String query() {
    return "from=" + URLEncoder.encode(from, StandardCharsets.UTF_8);
  }
}
