package onrecord.admin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import onrecord.AtOnce;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.Invitation;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** One press of the button is one invitation, whose link the page shows until it was copied. */
@QuarkusTest
class InvitingTest {
  @Inject Fixtures fixtures;
  private String session;
  private Browsing otto;

  @BeforeEach
  void reset() {
    fixtures.reset();
    session = fixtures.session(fixtures.otto());
    otto = new Browsing(session);
  }

  @Test
  void aSecondPressMakesNoSecondAndShowsTheSameLink() {
    var form = Browsing.fields(otto.page("/admin"), "note", "Frau Lund");
    String first = link(otto, otto.post("/admin/invitations", form));
    assertTrue(first.contains("/sign-up?invitation="), first);
    var tab = new Browsing(session);
    assertEquals(first, link(tab, tab.post("/admin/invitations", form)));
    assertEquals(1, invitations());
  }

  @Test
  void pressesAtTheSameMomentMakeOne() {
    var form = Browsing.fields(otto.page("/admin"), "note", "Frau Lund");
    AtOnce.send(session, 4, tab -> tab.post("/admin/invitations", form))
        .forEach(response -> response.then().statusCode(303));
    assertEquals(1, invitations());
  }

  @Test
  void anotherNoteTypedAfterAStepBackIsAnother() {
    var page = otto.page("/admin");
    String lund =
        link(otto, otto.post("/admin/invitations", Browsing.fields(page, "note", "Lund")));
    String lind =
        link(otto, otto.post("/admin/invitations", Browsing.fields(page, "note", "Lind")));
    assertNotEquals(lund, lind);
    assertEquals(2, invitations());
  }

  @Test
  void onlyTheBrowserThatMadeItShowsTheLinkAndOnlyWhileItWorks() {
    String made = path(otto.post("/admin/invitations", "note", "Frau Lund"));
    assertEquals(1, otto.page(made).select("#made #link").size());
    assertEquals(1, otto.page(made).select("#link").size(), "loaded again");
    assertTrue(otto.page("/admin").select("#link").isEmpty());
    assertTrue(otto.page("/admin?made=x").select("#link").isEmpty());
    assertTrue(new Browsing(session).page(made).select("#link").isEmpty());
    otto.post("/admin/invitations/1/withdrawal").then().statusCode(303);
    assertTrue(otto.page(made).select("#link").isEmpty());
  }

  @Test
  void tooLongANoteStaysInTheForm() {
    String typed = "x".repeat(201);
    var answer = otto.post("/admin/invitations", "note", typed).then().statusCode(400);
    var page = Jsoup.parse(answer.extract().asString());
    assertEquals(typed, page.select("#note[aria-invalid]").val());
    assertEquals("Write a note of at most 200 characters.", page.select("#note-error").text());
    assertFalse(page.select("[role=alert] a[href=#note]").isEmpty());
    assertEquals(0, invitations());
    otto.post("/admin/invitations", "note", typed.substring(1)).then().statusCode(303);
  }

  private long invitations() {
    return fixtures.in(() -> Invitation.count());
  }

  private static String link(Browsing browser, Response made) {
    return browser.page(path(made)).select("#link").val();
  }

  private static String path(Response made) {
    String there = made.then().statusCode(303).extract().header("Location");
    return there.substring(there.indexOf("/admin"), there.indexOf('#'));
  }
}
