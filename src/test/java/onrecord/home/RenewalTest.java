package onrecord.home;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two teachers look at a question that is past its review date; it is 25 November 2026. */
@QuarkusTest
class RenewalTest {
  private static final LocalDate PAST = LocalDate.of(2026, 11, 24);

  @Inject Fixtures fixtures;

  private Browsing noor;
  private long id;
  private String address;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    id = fixtures.questions(fixtures.article(teacher), 1).get(0).id;
    address = "/questions/" + id;
    fixtures.in(() -> Question.update("reviewBy = ?1 where id = ?2", PAST, id));
  }

  @Test
  void aWordingThatNobodySawIsNotStillRight() {
    for (String page : List.of("/", address)) {
      Element form = noor.page(page).selectFirst("form[action$=/renewal]");
      Object[] anew =
          Browsing.fields(noor.page(address + "/edit"), "explanation", "Seen on " + page + ".");
      noor.post(address + "/edit", anew).then().statusCode(303);
      press(form)
          .then()
          .statusCode(409)
          .body(containsString("Not renewed"), containsString("Seen on " + page));
      assertEquals(PAST, stored().reviewBy);
    }
    press(noor.page("/").selectFirst("form[action$=/renewal]")).then().statusCode(303);
    assertFalse(stored().isPastReview(LocalDate.of(2026, 11, 25)));
  }

  private Response press(Element form) {
    return noor.post(form.attr("action"), "seen", form.select("[name=seen]").val());
  }

  private Question stored() {
    return fixtures.in(() -> Question.findById(id));
  }
}
