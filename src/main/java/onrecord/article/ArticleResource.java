package onrecord.article;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import onrecord.user.CurrentUser;

/** The articles of the libraries a person is in. */
@Authenticated
@Path("/articles")
class ArticleResource {
  private static final int PAGE = 20;

  /** Nobody leafs further; it keeps the offset an int. */
  private static final int LAST_PAGE = 9_999;

  private final CurrentUser me;

  ArticleResource(CurrentUser me) {
    this.me = me;
  }

  @GET
  public TemplateInstance list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") @DefaultValue("0") int page) {
    int shown = Math.max(0, Math.min(page, LAST_PAGE));
    var found = Article.readableBy(me.user(), q.replace('\0', ' '), shown, PAGE);
    return Templates.list(
        found.subList(0, Math.min(PAGE, found.size())), q.strip(), shown, found.size() > PAGE);
  }
}
