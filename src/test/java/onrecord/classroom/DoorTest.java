package onrecord.classroom;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import onrecord.Browsing;
import onrecord.Fixtures;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What somebody finds who guesses at the codes of classes, and what all others find then. */
@QuarkusTest
class DoorTest {
  @Inject Fixtures fixtures;
  @Inject EntityManager db;

  private String code;
  private Browsing stranger;

  @BeforeEach
  void reset() {
    fixtures.reset();
    stranger = new Browsing();
    var classroom = fixtures.classroom(fixtures.noor());
    code = classroom.joinCode;
    fixtures.in(
        () -> {
          Classroom.<Classroom>findById(classroom.id).allowNicknames(true, classroom.createdAt);
          return null;
        });
  }

  @Test
  void guessingIsSlowedDownAndKnowingIsNot() {
    for (int i = 0; i < 30; i++) {
      stranger.get("/join/" + code).then().statusCode(200);
    }
    for (int i = 0; i < 60; i++) {
      stranger.get("/join/KEST-%04d".formatted(i));
    }
    // somebody opened it from here before: one guesser does not close it to the others
    stranger.get("/join/" + code).then().statusCode(200).body(containsString("Civics"));
    nickname(stranger, "Mia").then().statusCode(303);
  }

  @Test
  void guessingHidesTheClassesThatNobodyOpenedFromThere() {
    for (int i = 0; i < 60; i++) {
      stranger.get("/join/KEST-%04d".formatted(i));
    }
    stranger
        .get("/join/" + code)
        .then()
        .statusCode(429)
        .body(containsString("Too many tries"))
        .body(not(containsString("Civics")));
    nickname(stranger, "Mia").then().statusCode(429).body(containsString("Too many tries"));
  }

  /** Else whoever guesses on tells the codes that exist by what asking for them costs. */
  @Test
  void aShutDoorLooksForNoClassAndLeavesNoTrace() {
    String other = fixtures.classroom(fixtures.noor()).joinCode;
    stranger.get("/join/" + other).then().statusCode(200);
    for (int i = 0; i < 60; i++) {
      stranger.get("/join/KEST-%04d".formatted(i));
    }
    long before = traces();
    stranger.get("/join/" + code).then().statusCode(429);
    stranger.get("/join/KEST-9999").then().statusCode(429);
    assertEquals(before, traces());
    String typed = other.toLowerCase().replace("-", "");
    stranger.get("/join/" + typed).then().statusCode(200).body(containsString("Civics"));
  }

  private long traces() {
    return fixtures.in(
        () ->
            (Long)
                db.createNativeQuery("select count(*) from bucket", Long.class).getSingleResult());
  }

  private Response nickname(Browsing browser, String name) {
    return browser.post("/join/" + code + "/nicknames", "nickname", name);
  }
}
