package onrecord.reader;

import io.quarkus.qute.TemplateInstance;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.time.Instant;
import onrecord.article.Article;
import onrecord.statement.Extraction;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import onrecord.user.Library;
import onrecord.user.Press;
import onrecord.user.Role;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Takes an article in, by paste or upload, and reads it in the same request. */
@RolesAllowed(Role.IMPORT)
@Path("/articles")
class ImportResource {
  private final CurrentUser me;
  private final Clock clock;

  /** All that was typed, or came as a file. */
  private record Words(Source source, String text) {}

  ImportResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  @GET
  @Path("new")
  public TemplateInstance page() {
    return Templates.paste(Source.EMPTY, Pasted.NOTHING, Problems.none(), null);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Transactional
  public RestResponse<?> take(
      @BeanParam Source typed,
      @RestForm String text,
      @RestForm FileUpload file,
      @RestForm String once) {
    Instant now = clock.instant();
    var source = typed.decoded();
    var pasted = Pasted.of(text, file);
    var problems = Problems.none();
    pasted.check(problems);
    source.check(problems, now.atZone(me.user().zoneId()).toLocalDate());
    if (!problems.isEmpty()) {
      return again(source, pasted, problems, null);
    }
    var press = Press.of(me.user(), once, new Words(source, pasted.text()), now);
    return press.isRepeated() ? press.lead() : read(source, pasted, press, now);
  }

  /** One text is one article of a library. */
  private RestResponse<?> read(Source source, Pasted pasted, Press press, Instant now) {
    var library = Library.forWork(me.toChange(), now);
    library.lock();
    var same = Article.withText(library, pasted.text());
    if (same.isPresent()) {
      String sentence = "This text is in your library already.";
      return again(source, pasted, Problems.none().add("text", sentence), same.get());
    }
    Article article = source.article(library, pasted, me.toChange(), now);
    Extraction.run(article.latest(), now);
    return press.leadTo("/articles/" + article.id);
  }

  private static RestResponse<?> again(
      Source source, Pasted pasted, Problems problems, Article same) {
    return RestResponse.ResponseBuilder.create(400)
        .entity(Templates.paste(source, pasted, problems, same))
        .build();
  }
}
