package onrecord.authoring;

import io.quarkus.qute.TemplateInstance;
import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import onrecord.article.Article;
import onrecord.desk.DeskFilter;
import onrecord.desk.Told;
import onrecord.drafting.Copied;
import onrecord.question.Letters;
import onrecord.question.Question;
import onrecord.system.Problems;
import onrecord.user.CurrentUser;
import onrecord.user.Press;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** A question of the teacher's own about an article; the checks look at it as at any other. */
@Authenticated
@Path("/articles/{id}/questions/new")
class OwnResource {
  private final CurrentUser me;
  private final Clock clock;

  OwnResource(CurrentUser me, Clock clock) {
    this.me = me;
    this.clock = clock;
  }

  /**
   * @param from where a passage begins in the text that is to be the evidence
   * @param to where it ends
   */
  @GET
  public TemplateInstance form(
      @RestPath long id, @RestQuery String format, @RestQuery Integer from, @RestQuery Integer to) {
    var article = readable(id);
    var passage = Copied.at(article.latest().text, from, to);
    var speaker = passage.flatMap(span -> Letters.of(article).speakerAt(span));
    String evidence = passage.map(span -> span.in(article.latest().text).strip()).orElse("");
    var form = OwnQuestion.blank(article, format).about(evidence, speaker.orElse(""));
    return page(Authoring.begun(article, form), Problems.none());
  }

  /**
   * @param show there where only the fields of another format are wanted
   */
  @POST
  @Transactional
  public RestResponse<?> make(
      @RestPath long id,
      @BeanParam OwnQuestion form,
      @BeanParam EditedOptions options,
      @BeanParam OtherOptions other,
      @BeanParam EditedParts parts,
      @RestForm String once,
      @RestForm String show) {
    var article = show == null ? held(id) : readable(id);
    var own = Authoring.sent(article, form, options, other, parts);
    if (show != null) {
      return RestResponse.ok(page(own.shifted(), Problems.none()));
    }
    var problems = own.problems();
    return problems.isEmpty()
        ? stored(own, once)
        : RestResponse.ResponseBuilder.create(400).entity(page(own, problems)).build();
  }

  private RestResponse<?> stored(Authoring own, String once) {
    var press = Press.of(me.user(), once, own.words(), clock.instant());
    if (press.isRepeated()) {
      return press.lead();
    }
    // A browser that goes back brings a form of its own with the same words.
    var twin = own.savedBefore();
    if (twin.isPresent()) {
      return press.leadTo(address(twin.get(), Told.ofSavedBefore()));
    }
    var question = own.stored(me.toChange(), clock.instant());
    return press.leadTo(address(question, null));
  }

  private static String address(Question question, String told) {
    return DeskFilter.NONE.address(question.article.id, question.id, told).toString();
  }

  private static TemplateInstance page(Authoring own, Problems problems) {
    var speakers = Letters.of(own.article()).namesWith(own.form().said());
    return Templates.own(own, speakers, problems);
  }

  /** To rest a question on it: the day of a correction under way is waited for. */
  private Article held(long id) {
    return Article.heldBy(me.user(), id).orElseThrow(NotFoundException::new);
  }

  private Article readable(long id) {
    return Article.readableBy(me.user(), id).orElseThrow(NotFoundException::new);
  }
}
