package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import onrecord.question.Question;
import onrecord.system.TestClock;
import onrecord.user.User;
import org.junit.jupiter.api.Test;

/** What is approved and past its review date comes into no set, however that is made. */
@QuarkusTest
class PastReviewSetTest extends HarbourDesk {
  private static final LocalDate LATELY = LocalDate.of(2026, 1, 5);
  private static final LocalDate YESTERDAY = LocalDate.of(2026, 11, 24);

  @Test
  void aSetPickedAnewTakesNone() {
    pick(3);
    long past = approvedOutside(LATELY);
    pick(20);
    assertFalse(ids().contains(past));
  }

  @Test
  void itsLastDayIsThatOfWhoeverAsks() {
    pick(3);
    long past = approvedOutside(YESTERDAY);
    pick(20);
    assertFalse(ids().contains(past));
    // where it is still the day before
    fixtures.in(() -> User.update("zone = 'Pacific/Pago_Pago', dayStart = 0"));
    pick(20);
    assertTrue(ids().contains(past));
  }

  @Test
  void noneReplacesADraft() {
    pick(3);
    allOutsideArePast();
    List<Long> before = ids();
    String said =
        parse(noor.post("/questions/" + before.get(0) + "/replacement"), 409)
            .select("[role=alert]")
            .text();
    assertTrue(said.contains("There is no other draft to take its place."), said);
    assertEquals(before, ids());
  }

  @Test
  void noneIsSwappedIn() {
    noor.post(article + "/set", "count", "3", "kind", "WHO_SAID").then().statusCode(303);
    var town = new ArrayList<Object>();
    set().forEach(one -> Collections.addAll(town, "speaker", one.current.speaker, "side", "town"));
    noor.post(article + "/sides", town.toArray()).then().statusCode(303);
    allOutsideArePast();
    List<Long> before = ids();
    noor.post(article + "/swap", "voice", "town").then().statusCode(409);
    assertEquals(before, ids());
  }

  @Test
  void noneFillsUpWhatWasDropped() {
    for (String drafting : List.of("/drafts", "/drafts/more")) {
      pick(3);
      noor.post("/questions/" + ids().get(0) + "/rejection").then().statusCode(303);
      allOutsideArePast();
      noor.post(article + drafting).then().statusCode(303);
      assertTrue(set().stream().noneMatch(one -> one.isPastReview(TestClock.TODAY)));
      assertFalse(ids().isEmpty());
      fixtures.in(() -> Question.update("state = DRAFT, setPlace = null where ready = true"));
    }
  }

  /** Only a person takes it out. */
  @Test
  void whatIsInASetStays() {
    long kept = ids().get(0);
    noor.post("/questions/" + kept + "/approval").then().statusCode(303);
    fixtures.in(() -> Question.update("reviewBy = ?1 where id = ?2", LATELY, kept));
    pick(4);
    noor.post(article + "/drafts").then().statusCode(303);
    noor.post("/questions/" + ids().get(1) + "/replacement").then().statusCode(303);
    assertEquals(kept, ids().get(0));
  }

  private long approvedOutside(LocalDate reviewBy) {
    long id =
        fixtures.in(
            () ->
                Question.<Question>find(
                        "setPlace is null and state = DRAFT and ready order by rank")
                    .<Question>firstResult()
                    .id);
    noor.post("/questions/" + id + "/approval").then().statusCode(303);
    fixtures.in(() -> Question.update("reviewBy = ?1 where id = ?2", reviewBy, id));
    return id;
  }

  private void allOutsideArePast() {
    fixtures.in(
        () ->
            Question.update(
                "state = APPROVED, reviewBy = ?1"
                    + " where setPlace is null and state = DRAFT and ready = true",
                LATELY));
  }
}
