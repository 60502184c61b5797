package onrecord.reader;

import java.net.URI;
import onrecord.statement.Followed;
import onrecord.statement.extraction.Span;
import org.jboss.resteasy.reactive.RestResponse;

/** The way back to the reader of an article from what was done there. */
final class BackTo {
  private BackTo() {}

  /**
   * @param at where the part begins that was shown; null or 0 of the first
   */
  static RestResponse<?> article(long id, Integer at, String done) {
    return article(id, at, done, Followed.NOTHING);
  }

  /**
   * @param followed what became of its drafts
   */
  static RestResponse<?> article(long id, Integer at, String done, Followed followed) {
    String part = at == null || at <= 0 ? "" : "at=" + at + "&";
    return RestResponse.seeOther(
        URI.create("/articles/" + id + "?" + part + Told.text(done, followed) + "#done"));
  }

  /** To the desk, where a question of a passage was wanted: it stands there to be asked about. */
  static RestResponse<?> desk(long id, Span passage, Followed followed) {
    String told = Wanted.text(passage) + Told.drafts(followed);
    return RestResponse.seeOther(URI.create("/articles/" + id + "/questions?" + told));
  }
}
