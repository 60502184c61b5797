package onrecord.drafting;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.system.TestClock;
import org.junit.jupiter.api.BeforeEach;

/** Drafts of an article that Noor has read again, and whether an approved one is marked for it. */
abstract class ReadAgain {
  static final String SENTENCE =
      "The evidence of this question changed when the article was read again";

  @Inject Fixtures fixtures;
  @Inject TestClock clock;
  Browsing noor;
  String there;

  @BeforeEach
  void reset() {
    fixtures.reset();
    noor = new Browsing(fixtures.session(fixtures.noor()));
    there = "/articles/" + fixtures.harbour(fixtures.noor()).id;
    noor.post(there + "/drafts").then().statusCode(303);
  }

  boolean isMarked(Question asked) {
    return fixtures.in(() -> Question.<Question>findById(asked.id).isEvidenceChanged());
  }

  void assertMarked(Question asked) {
    assertTrue(isMarked(asked), "marked");
    assertEquals(
        Question.State.APPROVED, fixtures.in(() -> Question.<Question>findById(asked.id).state));
    for (String page :
        List.of(there + "/questions?draft=" + asked.id, "/questions/" + asked.id, "/questions")) {
      noor.get(page).then().statusCode(200).body(containsString(SENTENCE));
    }
    String desk = noor.page(there + "/questions").select(".queue").outerHtml();
    assertTrue(desk.contains("approved, its evidence changed"), desk);
  }

  /** Whose words the question takes it for. */
  String speaker(Question asked) {
    return fixtures.in(() -> Question.<Question>findById(asked.id).current.speaker);
  }

  Question approved() {
    Question draft = fixtures.in(() -> whoSaid());
    noor.post("/questions/" + draft.id + "/approval").then().statusCode(303);
    return draft;
  }

  /** The other speaker whom a question about these words might have for its key. */
  String other(Question asked) {
    return fixtures.in(() -> key(asked.id)).contains("Sennet") ? "Odile Brankov" : "Ravi Sennet";
  }

  static Question whoSaid() {
    return Question.<Question>find(
            "from Question q join fetch q.statement where q.kind = ?1 and q.state = DRAFT"
                + " and q.ready and q.current.speaker in ('Tomas Verrell', 'Quoc Maithanh')"
                + " order by q.rank",
            Kind.WHO_SAID)
        .firstResult();
  }

  void correct(String publishedOn) {
    var form = noor.page(there).select("form[action$=/source]");
    var fields = new ArrayList<Object>();
    form.select("input[name], select[name], textarea[name]")
        .forEach(
            field -> {
              fields.add(field.attr("name"));
              fields.add(field.attr("name").equals("publishedOn") ? publishedOn : field.val());
            });
    noor.post(there + "/source", fields.toArray()).then().statusCode(303);
  }

  void answer(Question about, String name) {
    post(about, "PERSON " + name);
  }

  void post(Question about, String who) {
    noor.post(there + "/statements/" + about.statement.id + "/speaker", "who", who)
        .then()
        .statusCode(303);
  }

  static String key(long question) {
    return Question.<Question>findById(question).current.key().text();
  }
}
