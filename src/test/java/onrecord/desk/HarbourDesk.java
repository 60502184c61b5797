package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.user.User;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.junit.jupiter.api.BeforeEach;

/** Noor at the desk of an article on a harbour toll that was just drafted. */
abstract class HarbourDesk {
  @Inject Fixtures fixtures;

  Browsing noor;
  String article;
  String desk;

  @BeforeEach
  void drafted() {
    fixtures.reset();
    User teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = "/articles/" + fixtures.harbour(teacher).id;
    desk = article + "/questions";
    noor.post(article + "/drafts").then().statusCode(303);
  }

  List<Question> set() {
    return fixtures.in(
        () ->
            Question.list(
                "from Question q join fetch q.current v join fetch v.source join fetch q.article"
                    + " where q.setPlace is not null order by q.setPlace"));
  }

  void pick(int count) {
    noor.post(article + "/set", "count", count).then().statusCode(303);
  }

  List<Long> ids() {
    return set().stream().map(question -> question.id).toList();
  }

  /** Presses a button of a form as it stands on a page, with all its fields. */
  Response press(Document page, String form, String button) {
    Element sent = page.select(form).first();
    var fields = new ArrayList<Object>();
    for (var field : ((FormElement) sent).formData()) {
      if (!field.key().equals("csrf-token")) {
        fields.addAll(List.of(field.key(), field.value()));
      }
    }
    String to = button == null ? sent.attr("action") : sent.select(button).attr("formaction");
    return noor.post(to, fields.toArray());
  }

  Document follow(Response response) {
    String to = response.then().statusCode(303).extract().header("Location");
    return noor.page(to.substring(to.indexOf("/articles")));
  }

  static void assertAsked(String expected, Document page) {
    assertEquals(expected, asked(page));
  }

  static String asked(Document page) {
    Element form = page.select("form[action$=/set]:has(#count)").first();
    return form.select("#count").val()
        + " "
        + form.select("[name=level][checked]").val()
        + " "
        + form.select("[name=kind][checked]").eachAttr("value");
  }

  static Document parse(Response response, int status) {
    return Jsoup.parse(response.then().statusCode(status).extract().asString());
  }
}
