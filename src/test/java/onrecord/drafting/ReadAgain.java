package onrecord.drafting;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
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

  Question approved() {
    Question draft = fixtures.in(() -> whoSaid());
    noor.post("/questions/" + draft.id + "/approval").then().statusCode(303);
    return draft;
  }

  static Question whoSaid() {
    return Question.<Question>find(
            "from Question q join fetch q.statement where q.kind = ?1 and q.state = DRAFT"
                + " and q.ready and q.current.speaker in ('Tomas Verrell', 'Quoc Maithanh')"
                + " order by q.rank",
            Kind.WHO_SAID)
        .firstResult();
  }
}
