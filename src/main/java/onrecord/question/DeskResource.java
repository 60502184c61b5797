package onrecord.question;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Clock;
import onrecord.article.Article;
import onrecord.statement.Reading;
import onrecord.system.Refused;
import onrecord.user.CurrentUser;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;

/** The review desk of an article: its drafts, one under review. */
@Authenticated
@Path("/articles")
class DeskResource {
  private final CurrentUser me;
  private final Reading reading;
  private final Clock clock;

  DeskResource(CurrentUser me, Reading reading, Clock clock) {
    this.me = me;
    this.reading = reading;
    this.clock = clock;
  }

  @GET
  @Path("{id}/questions")
  public TemplateInstance desk(
      @RestPath long id, @QueryParam("draft") Long draft, @QueryParam("drafted") String drafted) {
    return Templates.desk(
        Desk.of(article(id), draft, me.user()), "none".equals(drafted), null, null);
  }

  @POST
  @Path("{id}/drafts")
  @Transactional
  public RestResponse<Void> draft(@RestPath long id) {
    Article article = held(id);
    reading.current(article, clock.instant());
    boolean any = Drafts.make(article, clock.instant());
    URI desk = address(id, null);
    return RestResponse.seeOther(any ? desk : URI.create(desk + "?drafted=none"));
  }

  @POST
  @Path("{id}/approvals")
  @Transactional
  public RestResponse<Void> approveAll(@RestPath long id) {
    Desk.approveAll(held(id), me.user(), clock.instant());
    return RestResponse.seeOther(address(id, null));
  }

  /**
   * @param last the decision that the page showed as the last one: a second click on the same page
   *     undoes nothing more
   */
  @POST
  @Path("{id}/undo")
  @Transactional
  public RestResponse<?> undo(@RestPath long id, @RestForm Long last) {
    Review review =
        Review.last(held(id)).orElseThrow(() -> new Refused("There is nothing left to undo here."));
    if (last == null || review.id.equals(last)) {
      var inUse = review.inUse().orElse(null);
      if (inUse != null) {
        return refused(Desk.of(inUse.article, inUse.id, me.user()), null, inUse);
      }
      review.undo(clock.instant());
    }
    return RestResponse.seeOther(address(id, review.first == null ? review.question.id : null));
  }

  /**
   * The desk as it stands, with why nothing was done. Rendered at once: what it shows is read while
   * the transaction is open.
   */
  static RestResponse<String> refused(Desk desk, Overtaken overtaken, Question inUse) {
    return RestResponse.ResponseBuilder.<String>create(409)
        .entity(Templates.desk(desk, false, overtaken, inUse).render())
        .type(MediaType.TEXT_HTML_TYPE)
        .build();
  }

  static URI address(long article, Long draft) {
    return URI.create(
        "/articles/" + article + "/questions" + (draft == null ? "" : "?draft=" + draft));
  }

  /** The article, its library held: decisions in one library come one by one. */
  private Article held(long id) {
    var article = article(id);
    article.library.lock();
    return article;
  }

  private Article article(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
