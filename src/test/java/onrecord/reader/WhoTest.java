package onrecord.reader;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.List;
import onrecord.Browsing;
import onrecord.Statements;
import onrecord.statement.Decision;
import onrecord.statement.Said;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Span;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WhoTest extends DepotWords {
  @Inject Statements statements;

  @Test
  void statementsStandBySpeakerWithTheirConfidence() {
    unsure();
    var said = noor.page(there).selectFirst("#said");
    var sennet = said.selectFirst("h3:contains(Ravi Sennet) + ul");
    assertTrue(sennet.selectFirst("li:contains(" + WORDS + ")").text().contains("not sure"));
    String other = sennet.selectFirst("li:contains(make the tunnel wide)").text();
    assertTrue(other.contains("sure") && !other.contains("not sure"), other);
    assertTrue(said.select("h3").eachText().stream().noneMatch(h -> h.contains("outlet")));
  }

  @Test
  void whatIsNotSureIsAskedWithTheLikelyOnesFirst() {
    unsure();
    var asked = noor.page(there).selectFirst("#asked");
    assertEquals(1, asked.select("form").size());
    assertTrue(asked.select("mark").text().contains(WORDS));
    List<String> labels = asked.select(".check label").eachText();
    assertEquals("Ravi Sennet", labels.get(0), "whom the rules take it for");
    assertTrue(
        labels.containsAll(
            List.of(
                "Ines Aldovar",
                "Somebody else",
                "A source that the article does not name",
                "Nobody said it")));
    assertTrue(labels.stream().anyMatch(label -> label.endsWith("organisation")), labels::toString);
    assertTrue(asked.select("input[type=radio][checked]").isEmpty(), "nothing is suggested");
  }

  /** A word or two bring hardly a question, so nobody need be asked about them first. */
  @Test
  void wordsThatSayLittleAreAskedLast() {
    fixtures.in(() -> Statement.update("confident = false where kind <> ?1", Statement.Kind.FACT));
    String before = first();
    fixtures.in(
        () -> {
          Statement scrap = Said.with(before.substring(0, 12)).get(0);
          Span at = scrap.content.get(0);
          scrap.content = List.of(new Span(at.start(), at.start() + 12));
          return scrap.id;
        });
    assertNotEquals(before.substring(0, 12), first());
    String page = noor.page(there).text();
    assertFalse(page.contains("What is left is a word or a few"), page);
    assertTrue(page.contains(" of a word or a few, of which hardly any question comes."), page);
    fixtures.in(
        () -> {
          Statement.update("confident = true");
          return Said.with(before.substring(0, 12)).get(0).confident = false;
        });
    assertEquals(before.substring(0, 12), first());
    assertTrue(noor.page(there).text().contains("What is left is a word or a few"));
  }

  private String first() {
    return noor.page(there).selectFirst("#asked mark").text();
  }

  @Test
  void whatIsAskedLaterIsCounted() {
    fixtures.in(() -> Statement.update("confident = false"));
    Document page = noor.page(there);
    assertEquals(4, page.select("#asked form").size());
    String text = page.selectFirst("#asked").text();
    assertTrue(text.matches("(?s).* \\d+ more come when these are answered\\."), text);
  }

  @Test
  void whereAllIsSureNothingIsAsked() {
    fixtures.in(() -> Statement.update("confident = true"));
    assertTrue(noor.page(there).select("#asked").isEmpty());
  }

  @Test
  void anAnswerIsKeptWithWhoGaveItAndWhen() {
    unsure();
    answer("who", "PERSON Odile Brankov").then().header("Location", endsWith("done=decided#done"));
    Document page = noor.page(there);
    assertFalse(page.select("#asked mark").text().contains(WORDS));
    String kept = page.selectFirst("aside li:contains(" + WORDS + ")").text();
    assertTrue(
        kept.contains("Said by Odile Brankov, as Noor Castellane decided on 25 Nov 2026"), kept);
    String done = noor.page(there + "?done=decided").select("#done").text();
    assertTrue(done.contains("Your answer is kept. Said by Odile Brankov: “" + WORDS), done);
    assertTrue(
        page.selectFirst("#said h3:contains(Odile Brankov) + ul li:contains(" + WORDS + ")")
            .text()
            .contains("decided by hand"));
  }

  /** Most guesses are right: to say so takes one press. */
  @Test
  void whomTheRulesGuessIsConfirmedByOnePress() {
    unsure();
    var yes = noor.page(path()).select("button[name=who]");
    assertEquals("Yes, Ravi Sennet said statement " + number(), yes.text());
    answer("who", yes.val()).then().statusCode(303);
    assertEquals("Ravi Sennet", speaker());
    assertTrue(noor.page(path()).select("button[name=who]").isEmpty(), "decided by now");
    // beside a line that was chosen before, the button that was pressed counts
    answer("who", yes.val(), "who", "PERSON Odile Brankov").then().statusCode(303);
    assertEquals("Ravi Sennet", speaker());
  }

  private String number() {
    return noor.page(path()).selectFirst("legend").text().replaceAll("\\D+", "");
  }

  @Test
  void itCanBeTakenBack() {
    answer("who", "PERSON Odile Brankov");
    String back = noor.page(there).selectFirst("aside form[action$=/withdrawal]").attr("action");
    assertEquals(back, noor.page(path()).selectFirst("form[action$=/withdrawal]").attr("action"));
    noor.post(back).then().statusCode(303).header("Location", endsWith("done=withdrawn#done"));
    assertTrue(noor.page(path()).select("form[action$=/withdrawal]").isEmpty());
    assertEquals("Ravi Sennet", speaker());
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
    noor.post(back).then().statusCode(303);
  }

  @Test
  void theLastWordCounts() {
    answer("who", "PERSON Odile Brankov");
    answer("who", "PERSON Ines Aldovar");
    assertEquals("Ines Aldovar", speaker());
    assertEquals(1, fixtures.<Long>in(() -> Decision.count()));
  }

  @Test
  void theOthersKeepTheirNumbersWhateverIsAnswered() {
    List<String> before = numbers();
    String gone = before.stream().filter(one -> one.contains(WORDS)).findFirst().orElseThrow();
    assertNotEquals(gone, before.get(before.size() - 1), "others come after it");
    String last = before.get(before.size() - 1);
    long id = fixtures.in(() -> Said.with(last.substring(last.indexOf(' ') + 3, 40)).get(0).id);
    String legend = noor.page(there + "/statements/" + id).selectFirst("legend").text();
    answer("who", "nobody");
    List<String> after = numbers();
    assertEquals(before.stream().filter(one -> !one.equals(gone)).toList(), after);
    assertEquals(legend, noor.page(there + "/statements/" + id).selectFirst("legend").text());
    noor.post(noor.page(there).selectFirst("aside form[action$=/withdrawal]").attr("action"));
    assertEquals(before, numbers());
  }

  /** "12. “Nobody at our depot was asked …", in the order of the text. */
  private List<String> numbers() {
    return noor.page(there).select("#said li > p:first-child").eachText().stream()
        .sorted(Comparator.comparing(one -> Integer.valueOf(one.substring(0, one.indexOf('.')))))
        .toList();
  }

  @Test
  void whoAnswersWhatIsGoneAlreadyIsLedBack() {
    String path = path() + "/speaker";
    noor.post(path, "who", "nobody").then().statusCode(303);
    for (String who : List.of("nobody", "PERSON Odile Brankov", "")) {
      noor.post(path, "who", who)
          .then()
          .statusCode(303)
          .header("Location", endsWith(there + "?done=unchanged#done"));
    }
    assertTrue(noor.page(there + "?done=unchanged").text().contains("Nothing more was changed."));
    assertEquals(1, fixtures.<Long>in(() -> Decision.count()));
    assertTrue(noor.page(there).selectFirst("aside").text().contains("Said by nobody"));
  }

  @Test
  void aBadAnswerIsRefusedAndNothingTypedIsLost() {
    answer().then().statusCode(400).body(containsString("Choose who said it"));
    answer("who", "PERSON Nobody Here").then().statusCode(400);
    answer("who", "PERSON").then().statusCode(400);
    answer("who", "other", "name", " ").then().statusCode(400).body(containsString("Write who"));
    for (String none : List.of("the", "12", "Nobody", "–")) {
      answer("who", "other", "name", none)
          .then()
          .statusCode(400)
          .body(containsString("Write a name"));
    }
    var long201 = answer("who", "other", "name", "x".repeat(201));
    long201.then().statusCode(400).body(containsString("at most 200"));
    Document page = Jsoup.parse(long201.asString());
    assertEquals("x".repeat(201), page.selectFirst("input[name=name]").val());
    assertEquals("other", page.selectFirst("input[type=radio][checked]").val());
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
  }

  /** Whoever writes a name beside another choice means one of the two. */
  @Test
  void aNameIsNotDroppedForAnotherChoice() {
    for (String who : List.of("PERSON Odile Brankov", "nobody", "unnamed")) {
      var refused = answer("who", who, "name", "the organisers").then().statusCode(400).extract();
      Document page = Jsoup.parse(refused.asString());
      assertTrue(
          page.select("#name-error").text().startsWith("You chose somebody and wrote another"),
          who);
      assertEquals("the organisers", page.selectFirst("input[name=name]").val());
      assertEquals(who, page.selectFirst("input[type=radio][checked]").val());
    }
    answer("who", "PERSON Odile Brankov", "name", "Odile Brankov").then().statusCode(303);
    answer("name", "the organisers").then().statusCode(303);
    assertEquals("the organisers", speaker(), "a name alone is somebody else's");
  }

  @Test
  void whoIsNotInTheLibraryFindsNothing() {
    String path = path();
    answer("who", "PERSON Odile Brankov");
    long decision = fixtures.in(() -> Decision.<Decision>findAll().firstResult().id);
    var mallory = new Browsing(fixtures.session(fixtures.mallory()));
    mallory.get(path).then().statusCode(404);
    mallory.post(path + "/speaker", "who", "nobody").then().statusCode(404);
    mallory.post(path + "/speaker", "who", "unnamed").then().statusCode(404);
    mallory.post(there + "/decisions/" + decision + "/withdrawal").then().statusCode(404);
    mallory.post(there + "/extraction").then().statusCode(404);
    String other = Sample.imported(mallory);
    mallory.post(other + "/decisions/" + decision + "/withdrawal").then().statusCode(303);
    mallory.get(other + path.substring(path.indexOf("/statements"))).then().statusCode(404);
    assertEquals(1, fixtures.<Long>in(() -> Decision.count()));
    noor.get(there + "/statements/999999").then().statusCode(404);
    noor.get(there + "/statements/x").then().statusCode(404);
  }

  @Test
  void theOutletsOwnVoiceIsNotAsked() {
    long fact =
        fixtures.in(
            () -> Statement.<Statement>find("kind = ?1", Statement.Kind.FACT).firstResult().id);
    noor.get(there + "/statements/" + fact).then().statusCode(404);
  }

  @Test
  void strangersAreAskedToSignInAndFormsNeedTheirToken() {
    var stranger = new Browsing();
    stranger.get(path()).then().statusCode(303).header("Location", containsString("/sign-in"));
    stranger.post(path() + "/speaker").then().statusCode(303);
    noor.postWithoutToken(path() + "/speaker", "who", "nobody").then().statusCode(400);
    noor.postWithoutToken(path() + "/speaker", "who", "unnamed").then().statusCode(400);
    noor.postWithoutToken(there + "/decisions/1/withdrawal").then().statusCode(400);
    noor.postWithoutToken(there + "/extraction").then().statusCode(400);
    assertEquals(0, fixtures.<Long>in(() -> Decision.count()));
  }

  @Test
  void askingTakesFiveStatementsAndTheReaderTen() {
    unsure();
    String path = path();
    assertEquals(5, statements.during(() -> noor.get(path).then().statusCode(200)));
    answer("who", "PERSON Odile Brankov");
    // two of them are for the topics
    assertEquals(10, statements.during(() -> noor.get(there).then().statusCode(200)));
    assertFalse(noor.page(there).select("aside form").isEmpty());
  }

  private void unsure() {
    long id = id();
    fixtures.in(() -> Statement.update("confident = (id <> ?1)", id));
  }
}
