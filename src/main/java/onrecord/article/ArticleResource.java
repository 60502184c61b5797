package onrecord.article;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import onrecord.system.PageNumber;
import onrecord.user.CurrentUser;

/** The articles of the libraries a person is in. */
@Authenticated
@Path("/articles")
class ArticleResource {
  private static final int PAGE = 20;

  private final CurrentUser me;

  ArticleResource(CurrentUser me) {
    this.me = me;
  }

  @GET
  public TemplateInstance list(
      @QueryParam("q") @DefaultValue("") String q,
      @QueryParam("page") String page,
      @QueryParam("done") String done) {
    int shown = PageNumber.within(page);
    var found = Article.readableBy(me.user(), q.replace('\0', ' '), shown, PAGE);
    return Templates.list(
        found.subList(0, Math.min(PAGE, found.size())),
        q.strip(),
        shown,
        found.size() > PAGE,
        "deleted".equals(done));
  }
}
