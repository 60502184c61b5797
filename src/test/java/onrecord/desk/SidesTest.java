package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import onrecord.drafting.Side;
import onrecord.question.Deciding;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** Sides that the teacher names: one voice in the meter, and its swap while it is too loud. */
@QuarkusTest
class SidesTest extends HarbourDesk {
  private static final String SWAP = "form[action$=/swap]";

  @Test
  void aVoiceIsSwappedUntilItIsNotTooLoudAnyMore() {
    int swaps = 0;
    int quieted = 0;
    for (String quiet : speakers()) {
      var town = onOneSideBut(quiet);
      while (by(town, set()) > 1 && isSwapped(town)) {
        swaps++;
      }
      // one of three is not too loud
      if (by(town, set()) <= 1) {
        assertNothingIsSwapped();
        quieted++;
      }
    }
    assertTrue(swaps > 0 && quieted > 0, swaps + " swaps, " + quieted + " quieted");
  }

  /** Though the voice is too loud still. */
  @Test
  void aSecondClickSwapsNoSecondQuestion() {
    int twice = 0;
    for (String quiet : speakers()) {
      var town = onOneSideBut(quiet);
      Document page = noor.page(desk);
      if (by(town, set()) < 3 || press(page, SWAP, null).statusCode() == 409) {
        continue;
      }
      List<Long> once = ids();
      assertEquals(2, by(town, set()), "two of three are too loud");
      String shown = follow(press(page, SWAP, null)).select("#decide [name=draft]").val();
      assertEquals(once, ids());
      assertTrue(once.contains(Long.valueOf(shown)), "the one that came is shown");
      twice++;
    }
    assertTrue(twice > 0, "no set of three had one swapped");
  }

  @Test
  void aSwapInASetThatIsAnotherByNowIsNotMadeAndToldSo() {
    Document page = noor.page(desk);
    for (String quiet : speakers()) {
      onOneSideBut(quiet);
      page = noor.page(desk);
      if (!page.select(SWAP).isEmpty()) break;
    }
    pick(4);
    List<Long> now = ids();
    Document told = parse(press(page, SWAP, null), 409);
    String said = told.select("[role=alert]").text();
    assertTrue(said.contains("Not swapped: the set has changed"), said);
    assertEquals(now, ids());
  }

  /** Nothing tells it from a second click but which voices went and came. */
  @Test
  void aReplacementMeanwhileIsNotTakenForASecondClick() {
    for (String quiet : speakers()) {
      onOneSideBut(quiet);
      Document page = noor.page(desk);
      if (page.select(SWAP).isEmpty()) continue;
      long out = ids().get(0);
      fixtures.in(
          () -> {
            Long in = Question.<Question>find("setPlace is null and ready").firstResult().id;
            var now = Instant.parse("2026-11-24T08:00:00Z");
            var by = Question.<Question>findById(out).article.importedBy;
            QuestionVersion.update(
                "speaker = (select w.speaker from QuestionVersion w where w.question.id = ?1)"
                    + " where question.id = ?2",
                out,
                in);
            new Deciding(Question.findById(out), by, now).replaceBy(Question.findById(in));
            return null;
          });
      List<Long> now = ids();
      Document told = parse(press(page, SWAP, null), 409);
      String said = told.select("[role=alert]").text();
      assertTrue(said.contains("Not swapped: the set has changed"), said);
      assertEquals(now, ids());
      return;
    }
    fail("nowhere a swap was offered");
  }

  /** Presses the button that is there while a voice is too loud; false where no draft fits. */
  private boolean isSwapped(List<String> town) {
    long loud = by(town, set());
    assertEquals(1, gauges().select("form[action$=/swap]").size());
    Response pressed = noor.post(article + "/swap", "voice", "town");
    if (pressed.statusCode() == 409) {
      pressed
          .then()
          .body(containsString("of another voice"))
          .body(containsString("take its place"));
      return false;
    }
    assertEquals(loud - 1, by(town, set()));
    return true;
  }

  /** By a second click, or one in another tab. */
  private void assertNothingIsSwapped() {
    List<Long> before = ids();
    noor.post(article + "/swap", "voice", "town").then().statusCode(303);
    assertEquals(before, ids());
  }

  /** Picks three questions and puts all but one speaker on one side. */
  private List<String> onOneSideBut(String quiet) {
    var town = new ArrayList<>(speakers());
    noor.post(article + "/sides", sides(town, "")).then().statusCode(303);
    noor.post(article + "/set", "count", "3", "kind", "WHO_SAID").then().statusCode(303);
    town.remove(quiet);
    noor.post(article + "/sides", sides(town, "town")).then().statusCode(303);
    return town;
  }

  private static Object[] sides(List<String> speakers, String side) {
    return speakers.stream()
        .flatMap(speaker -> Stream.of("speaker", speaker, "side", side))
        .toArray();
  }

  @Test
  void sidesAreMarkedInTheMeterAndBesideTheirSpeakers() {
    var two = speakers().subList(0, 2);
    noor.post(
            article + "/sides",
            List.of("speaker", two.get(0), "side", "council", "speaker", two.get(1), "side", "town")
                .toArray())
        .then()
        .statusCode(303);
    Document page = noor.page(desk);
    var named = page.select("ul[aria-label='Marks of the sides'] li").eachText();
    assertTrue(
        named.stream()
            .allMatch(
                side ->
                    side.matches("council: " + two.get(0) + " \\d+")
                        || side.matches("town: " + two.get(1) + " \\d+")),
        "each speaker has a number of their own: " + named);
    assertEquals(named.size(), page.select(".share [class^=sd-] svg").size());
    assertEquals(2, page.select("label .side-mark").size());
    assertEquals(
        List.of(),
        page.select(".share [class^=sd-] b").stream()
            .filter(b -> !b.ownText().matches("\\d+"))
            .toList());
  }

  @Test
  void capitalsAndBlanksMakeNoOtherSide() {
    var two = speakers().subList(0, 2);
    Object[] typed = {
      "speaker", two.get(0), "side", "town council", "speaker", two.get(1), "side", "Town  Council "
    };
    noor.post(article + "/sides", typed).then().statusCode(303);
    Document page = noor.page(desk);
    List<String> marked = page.select("ul[aria-label='Marks of the sides'] li").eachText();
    assertTrue(marked.size() == 1 && marked.get(0).startsWith("town council: "), marked.toString());
    assertEquals(
        List.of("town council", "town council"),
        page.select("[name=side]").eachAttr("value").stream().filter(s -> !s.isEmpty()).toList());
  }

  @Test
  void aLongNameIsCutAtAWholeCharacter() {
    Object[] typed = {"speaker", speakers().get(0), "side", "x".repeat(59) + "😀"};
    noor.post(article + "/sides", typed).then().statusCode(303);
    assertEquals(
        List.of("x".repeat(59)),
        fixtures.in(() -> Side.<Side>listAll().stream().map(s -> s.name).toList()));
  }

  /** Two teachers have the same page open. */
  @Test
  void whatAnotherPageNamedSinceStays() {
    Document first = noor.page(desk);
    List<String> all = first.select("[name=speaker]:not(select)").eachAttr("value");
    Document second = noor.page(desk);
    press(name(first, 0, "council"), "form[action$=/sides]", null);
    press(name(second, 1, "town"), "form[action$=/sides]", null);
    assertEquals("council", side(all.get(0)));
    assertEquals("town", side(all.get(1)));
    press(name(noor.page(desk), 0, ""), "form[action$=/sides]", null);
    assertEquals("", side(all.get(0)), "who empties a field takes the side away");
  }

  private static Document name(Document page, int speaker, String side) {
    page.select("[name=side]").get(speaker).val(side);
    return page;
  }

  private String side(String speaker) {
    return noor.page(desk)
        .select("[name=speaker][value='" + speaker + "'] ~ [name=side]")
        .first()
        .val();
  }

  @Test
  void sidesOfSpeakersThatThePageHasNotStay() {
    List<String> all = speakers();
    noor.post(article + "/sides", sides(all, "town")).then().statusCode(303);
    noor.post(article + "/sides", sides(all.subList(1, 2), "")).then().statusCode(303);
    assertEquals(all.size() - 1, (long) fixtures.in(() -> Side.count()));
  }

  @Test
  void aSpeakerSentTwiceAndAnUnreadableSideAreNoError() {
    String one = speakers().get(0);
    noor.post(
            article + "/sides",
            List.of(
                    "speaker", one, "side", "council", "speaker", one, "side", "to\0wn", "speaker",
                    "\0", "side", "x")
                .toArray())
        .then()
        .statusCode(303);
    assertEquals(
        List.of("to wn"),
        fixtures.in(() -> Side.<Side>listAll().stream().map(s -> s.name).toList()));
  }

  @Test
  void noSwapIsOfferedWhereNoOtherVoiceWaits() {
    pick(3);
    noor.post(article + "/sides", sides(speakers(), "town")).then().statusCode(303);
    assertTrue(gauges().text().contains("Town has 100"), gauges().text());
    fixtures.in(
        () ->
            Question.update(
                "state = REJECTED where setPlace is null"
                    + " and current in (from QuestionVersion where speaker is null)"));
    assertEquals(0, gauges().select("form[action$=/swap]").size());
  }

  private Elements gauges() {
    return noor.page(desk).select(".gauges");
  }

  private List<String> speakers() {
    return fixtures.in(
        () ->
            Question.find(
                    "select distinct v.speaker from Question q join q.current v"
                        + " where v.speaker is not null")
                .project(String.class)
                .list());
  }

  private static long by(List<String> speakers, List<Question> set) {
    return set.stream().filter(one -> speakers.contains(one.current.speaker)).count();
  }
}
