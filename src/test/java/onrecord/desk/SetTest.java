package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.Browsing;
import onrecord.drafting.Side;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.Question.State;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** The set that the desk proposes: picking, replacing, swapping, and a quiz of it. */
@QuarkusTest
class SetTest extends HarbourDesk {
  @Test
  void draftingProposesASetThatIsSpreadOverSpeakers() {
    List<Question> set = set();
    assertTrue(set.size() >= 6 && set.size() <= 10, set.size() + " questions");
    assertTrue(set.stream().map(one -> one.current.speaker).distinct().count() >= 4);
    assertTrue(noor.page(desk).text().contains("0 of " + set.size() + " in the set approved"));
  }

  @Test
  void anotherCountPicksAnewAndKeepsWhatWasApproved() {
    Question third = set().get(2);
    noor.post("/questions/" + third.id + "/approval").then().statusCode(303);
    noor.post(article + "/set", "count", "4", "level", "HARDER").then().statusCode(303);
    List<Question> set = set();
    assertEquals(4, set.size());
    assertEquals(third.id, set.get(0).id);
  }

  @Test
  void whatWasApprovedAgainstAWarningStaysToo() {
    long warned = withoutContext();
    noor.post("/questions/" + warned + "/approval").then().statusCode(303);
    pick(4);
    assertEquals(warned, ids().get(0));
  }

  @Test
  void whatAPersonDroppedIsNotTakenForRefusedByACheck() {
    long warned = withoutContext();
    int refused = noor.page(desk).select("#rejected .items > li").size();
    noor.post("/questions/" + warned + "/rejection").then().statusCode(303);
    Document page = noor.page(desk);
    assertEquals(refused, page.select("#rejected .items > li").size());
    String link = page.select(".queue a[href$='draft=" + warned + "']").attr("aria-label");
    assertTrue(link.contains("dropped"), link);
  }

  /** A question of the set that somebody left without the line above its stem. */
  private long withoutContext() {
    long id =
        set().stream().filter(one -> one.current.passage != null).findFirst().orElseThrow().id;
    String editor = "/questions/" + id + "/edit";
    noor.post(editor, Browsing.fields(noor.page(editor), "context", "")).then().statusCode(303);
    Question warned = fixtures.in(() -> Question.<Question>findById(id));
    assertTrue(!warned.ready && warned.state == State.DRAFT, "only warned of");
    return id;
  }

  @Test
  void anEasierSetHasOtherWrongOptionsAndAMixedOneThoseOfBefore() {
    Map<Long, Set<String>> before = options();
    noor.post(article + "/set", "count", "10", "level", "EASIER").then().statusCode(303);
    Map<Long, Set<String>> easier = options();
    assertNotEquals(before, easier);
    before.forEach(
        (id, texts) ->
            assertEquals(texts.size() - (isFixed(id) ? 1 : 0), easier.get(id).size(), id + ""));
    assertTrue(before.keySet().stream().anyMatch(this::isFixed));
    noor.post(article + "/drafts").then().statusCode(303);
    assertEquals(easier, options());
    noor.post(article + "/set", "count", "10", "level", "MIXED").then().statusCode(303);
    assertEquals(before, options());
  }

  /** Of a kind that always has the same options: an easier one shows one less of them. */
  private boolean isFixed(long id) {
    Question question = fixtures.in(() -> Question.<Question>findById(id));
    return EnumSet.of(Kind.CLAIM_OR_FACT, Kind.QUOTE_OR_PARAPHRASE, Kind.MISATTRIBUTION)
        .contains(question.kind);
  }

  @Test
  void aLevelLeavesWhatSomebodyHasTouched() {
    var ids = new ArrayList<Long>(options().keySet());
    ids.forEach(id -> noor.post("/questions/" + id + "/approval").then().statusCode(303));
    Map<Long, Set<String>> approved = options();
    noor.post(article + "/set", "count", "10", "level", "EASIER").then().statusCode(303);
    assertEquals(approved, options());
  }

  /** The texts of all options, of each ready question. */
  private Map<Long, Set<String>> options() {
    return fixtures.in(
        () ->
            Question.<Question>list("from Question q join fetch q.current where q.ready").stream()
                .collect(
                    Collectors.toMap(
                        question -> question.id,
                        question ->
                            question.current.choices.stream()
                                .map(Choice::text)
                                .collect(Collectors.toSet()))));
  }

  @Test
  void theFormKeepsWhatWasAskedForWhateverIsDecided() {
    Document page =
        follow(
            noor.post(
                article + "/set",
                "count",
                "3",
                "level",
                "HARDER",
                "kind",
                "WHO_SAID",
                "kind",
                "QUOTE_OR_PARAPHRASE"));
    assertAsked("3 HARDER [WHO_SAID, QUOTE_OR_PARAPHRASE]", page);
    page = follow(press(page, "#decide", null));
    assertAsked("3 HARDER [WHO_SAID, QUOTE_OR_PARAPHRASE]", page);
    page = follow(press(page, "#decide", "[formaction$=/rejection]"));
    page = follow(press(page, "#decide", "[formaction$=/undo]"));
    assertAsked("3 HARDER [WHO_SAID, QUOTE_OR_PARAPHRASE]", page);
    page = noor.page(page.select(".queue a").last().attr("href"));
    assertAsked("3 HARDER [WHO_SAID, QUOTE_OR_PARAPHRASE]", page);
    page = follow(press(page, "form[action$=/sides]", null));
    assertAsked("3 HARDER [WHO_SAID, QUOTE_OR_PARAPHRASE]", page);
    Document editor = noor.page(page.select("a[data-key=e]").attr("href"));
    page = follow(press(editor, "form[action$=/edit]", null));
    assertAsked("3 HARDER [WHO_SAID, QUOTE_OR_PARAPHRASE]", page);
    assertAsked("10 MIXED []", noor.page(desk));
  }

  @Test
  void aRefusedCountKeepsTheLevelAndTheKinds() {
    Response refused =
        noor.post(article + "/set", "count", "99", "level", "EASIER", "kind", "WHO_SAID");
    assertAsked("99 EASIER [WHO_SAID]", parse(refused, 400));
  }

  @Test
  void anAddressThatAsksForNoSetIsTheUsual() {
    for (String set : List.of("0-MIXED", "99-HARDER", "4", "4-HARDEST", "x", "4-HARDER-NOTHING")) {
      Document page = noor.page(desk + "?set=" + set);
      boolean part = set.startsWith("4-");
      assertTrue(part || asked(page).equals("10 MIXED []"), set + ": " + asked(page));
      assertTrue(asked(page).endsWith("[]"), asked(page));
    }
  }

  @Test
  void aSetThatIsSmallerThanAskedForSaysSo() {
    Document page = follow(noor.post(article + "/set", "count", "50"));
    String told = "The set has " + set().size() + " of the 50 that you asked for.";
    assertTrue(page.select("main [role=status]").text().contains(told), page.text());
    assertTrue(
        page.text().matches(".*The other \\d+ drafts ask for the same as one .*"), page.text());
    page = follow(noor.post(article + "/set", "count", "2"));
    assertTrue(!page.text().contains("that you asked for"), page.text());
  }

  @Test
  void aSetThatIsLargerThanAskedForSaysWhy() {
    for (long id : ids().subList(0, 3)) {
      noor.post("/questions/" + id + "/approval").then().statusCode(303);
    }
    Document page = follow(noor.post(article + "/set", "count", "2"));
    assertEquals(3, set().size());
    String told = page.select("main [role=status]").text();
    assertTrue(told.contains("The set has 3 questions, not 2: so many are approved."), told);
  }

  @Test
  void underAFilterTheNumberOfOthersIsOfThoseListed() {
    pick(3);
    Document page = noor.page(desk + "?kind=WHO_SAID");
    int listed = page.select("ol[aria-label=More drafts] a").size();
    assertTrue(listed > 0 && listed < noor.page(desk).select(".queue-more .queue a").size());
    String told = page.select(".queue-more summary").first().text();
    assertEquals(listed + (listed == 1 ? " more draft" : " more drafts"), told);
  }

  @Test
  void theLastDecisionIsNamedWithItsNumbers() {
    pick(4);
    long second = ids().get(1);
    Document page = follow(noor.post("/questions/" + second + "/replacement"));
    int number = number(page, second);
    String told = "Last: replaced. Draft 2 is the new one, draft " + number + " the one before.";
    assertTrue(status(page).contains(told), status(page));
    page = follow(noor.post("/questions/" + ids().get(0) + "/rejection"));
    assertTrue(status(page).contains("Last: draft 1 dropped. Z or Undo brings it back."));
  }

  @Test
  void whatWasDecidedSinceAnUndoIsTheLast() {
    long first = ids().get(0);
    noor.post("/questions/" + first + "/approval").then().statusCode(303);
    String undone = noor.post(article + "/undo").header("Location").replaceFirst(".*(/art)", "$1");
    assertTrue(status(noor.page(undone)).contains("Last: undone."));
    noor.post("/questions/" + first + "/approval").then().statusCode(303);
    assertTrue(status(noor.page(undone)).contains("Last: draft 1 approved."));
  }

  private static String status(Document page) {
    return page.select(".desk-standing [role=status]").text();
  }

  private static int number(Document page, long draft) {
    String label = page.select(".queue a[href$='draft=" + draft + "']").attr("aria-label");
    return Integer.parseInt(label.replaceAll("\\D", ""));
  }

  @Test
  void onlyTheKindsAskedForArePicked() {
    noor.post(article + "/set", "count", "3", "kind", "WHO_SAID").then().statusCode(303);
    assertTrue(set().stream().allMatch(one -> one.kind.name().equals("WHO_SAID")));
  }

  @Test
  void aCountThatIsNoneIsRefusedAndKept() {
    List<Long> before = ids();
    for (String count : List.of("0", "51", "ten", "")) {
      Document page = parse(noor.post(article + "/set", "count", count), 400);
      assertTrue(page.text().contains("from 1 to 50"), page.text());
      assertEquals(count, page.select("input[name=count]").last().val());
    }
    assertEquals(before, ids());
  }

  @Test
  void replaceBringsTheNextBestAndUndoTakesItBack() {
    pick(4);
    List<Long> before = ids();
    long first = before.get(0);
    Document page = follow(noor.post("/questions/" + first + "/replacement"));
    List<Long> after = ids();
    assertNotEquals(first, after.get(0));
    assertEquals(before.subList(1, 4), after.subList(1, 4));
    assertEquals(State.DRAFT, Question.<Question>findById(first).state);
    noor.post("/questions/" + first + "/replacement")
        .then()
        .statusCode(303)
        .header("Location", endsWith("draft=" + after.get(0)));
    assertEquals(after, ids());
    String last = page.select("input[name=last]").val();
    noor.post(article + "/undo", "last", last).then().statusCode(303);
    assertEquals(before, ids());
  }

  @Test
  void anApprovedQuestionIsNotReplaced() {
    long first = ids().get(0);
    noor.post("/questions/" + first + "/approval").then().statusCode(303);
    noor.post("/questions/" + first + "/replacement")
        .then()
        .statusCode(409)
        .body(containsString("Drop it first"));
    Document page =
        parse(noor.post("/questions/" + first + "/replacement", "deskKind", "WHO_SAID"), 409);
    assertEquals("WHO_SAID", page.select("#f-kind option[selected]").val());
  }

  @Test
  void keysThatHaveNoButtonTellWhy() {
    pick(3);
    Question inSet = set().get(0);
    Document page = noor.page(desk + "?draft=" + inSet.id);
    int key = page.select(".options > li").indexOf(page.select(".is-key").first()) + 1;
    assertEquals(
        "Option " + key + " is the right one. Edit the question instead.", dead(page, key));
    assertEquals("There is nothing to undo here.", dead(page, "z"));
    assertEquals("", dead(page, "r"));
    long outside = fixtures.in(() -> outside());
    page = noor.page(desk + "?draft=" + outside);
    assertEquals("This draft is in no set, so nothing can take its place.", dead(page, "r"));
    assertTrue(page.select("[data-key=r]").isEmpty());
    noor.post("/questions/" + inSet.id + "/approval").then().statusCode(303);
    page = noor.page(desk + "?draft=" + inSet.id);
    assertTrue(dead(page, "r").contains("Drop it first"), dead(page, "r"));
    assertTrue(dead(page, "1").contains("Edit the question instead"), dead(page, "1"));
    noor.post("/questions/" + inSet.id + "/rejection").then().statusCode(303);
    page = noor.page(desk + "?draft=" + inSet.id);
    assertEquals("This draft is dropped already.", dead(page, "x"));
  }

  private static String dead(Document page, Object key) {
    return page.select("[data-dead=" + key + "]").attr("data-why");
  }

  private static long outside() {
    return Question.<Question>find("setPlace is null and state = DRAFT and ready").firstResult().id;
  }

  @Test
  void aReviewedSetBecomesAQuizOnce() {
    noor.post(article + "/quizzes").then().statusCode(409);
    List<Long> set = ids();
    set.forEach(one -> noor.post("/questions/" + one + "/approval").then().statusCode(303));
    Document page = noor.page(desk);
    assertTrue(page.text().contains("The set is reviewed"), page.text());
    String once = page.select("form[action$=/quizzes] input[name=once]").val();
    String quiz = noor.post(article + "/quizzes", "once", once).header("Location");
    assertEquals(quiz, noor.post(article + "/quizzes", "once", once).header("Location"));
    assertEquals(
        set.size(),
        noor.page(quiz.replaceFirst("^https?://[^/]+", "")).select("#questions li").size());
  }

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

  /** Presses the button that is there while a voice is too loud; false where no draft fits. */
  private boolean isSwapped(List<String> town) {
    long loud = by(town, set());
    assertEquals(1, gauges().select("form[action$=/swap]").size());
    Response pressed = noor.post(article + "/swap", "voice", "town");
    if (pressed.statusCode() == 409) {
      pressed.then().body(containsString("No other draft of this article fits the set"));
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
    assertTrue(List.of("council", "town").containsAll(named), named.toString());
    assertEquals(named.size(), page.select(".share [class^=sd-] svg").size());
    assertEquals(2, page.select("label .side-mark").size());
    assertEquals(
        List.of(),
        page.select(".share [class^=sd-] b").stream()
            .filter(b -> !b.ownText().matches("\\d+"))
            .toList());
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
    assertTrue(gauges().text().contains("town has"), gauges().text());
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

  @Test
  void aMarkedPassageGivesAQuestionAboutIt() {
    Question question = set().get(0);
    String words =
        question.current.quoted().stream().map(piece -> piece.text()).reduce("", String::concat);
    String passage = words.substring(0, Math.min(60, words.length()));
    Response made = noor.post(article + "/passage", "passage", passage, "like", "WHO_SAID");
    made.then().statusCode(303).header("Location", containsString("draft="));
    String id = made.header("Location").replaceFirst(".*draft=(\\d+).*", "$1");
    assertEquals(
        question.statement.id,
        fixtures.in(() -> Question.<Question>findById(Long.valueOf(id)).statement.id));
    Document page =
        parse(noor.post(article + "/passage", "passage", "no such words", "like", "FACT"), 400);
    assertTrue(page.text().contains("not in the article"), page.text());
    assertEquals("no such words", page.select("textarea[name=passage]").text());
    page = parse(noor.post(article + "/passage", "passage", "toll ".repeat(200_000)), 400);
    assertTrue(page.select("[role=alert]").text().contains("too much to ask about"));
  }

  @Test
  void askingForOneMoreShowsWhatNobodyHasDecidedOn() {
    String words = set().get(0).current.evidenceText;
    String first = madeLike(words);
    noor.post("/questions/" + first + "/rejection").then().statusCode(303);
    String next = madeLike(words);
    assertNotEquals(first, next);
    assertEquals(
        State.DRAFT, fixtures.in(() -> Question.<Question>findById(Long.valueOf(next)).state));
  }

  private String madeLike(String words) {
    Response made =
        noor.post(article + "/passage", "passage", words, "like", set().get(0).kind.name());
    return made.then()
        .statusCode(303)
        .extract()
        .header("Location")
        .replaceFirst(".*draft=(\\d+).*", "$1");
  }

  @Test
  void theQueueIsNarrowedToAKindAndASpeakerAndStaysSo() {
    Question one = set().get(0);
    String narrowed = desk + "?kind=" + one.kind + "&speaker=" + one.current.speaker;
    Document page = noor.page(narrowed);
    assertTrue(page.select(".queue a").size() < noor.page(desk).select(".queue a").size());
    assertTrue(
        page.select(".queue a").stream()
            .allMatch(a -> a.attr("href").contains("kind=" + one.kind)));
    // the arrows stay among them
    for (var a : page.select(".queue a")) {
      for (var arrow : noor.page(a.attr("href")).select(".keys-note a")) {
        assertEquals(1, page.select(".queue a[href='" + arrow.attr("href") + "']").size());
      }
    }
    noor.post(
            "/questions/" + one.id + "/approval",
            "deskKind",
            one.kind.name(),
            "deskSpeaker",
            one.current.speaker)
        .then()
        .header("Location", containsString("kind=" + one.kind));
  }

  @Test
  void aFilterThatLetsNothingThroughSaysSoAndStaysOverReplaceAndUndo() {
    Document none = noor.page(desk + "?kind=ORDER&speaker=Nobody");
    assertEquals("None of these waits for review", none.select("#draft").text());
    assertTrue(none.select("main").text().contains("Show all"));
    pick(4);
    Question one = set().get(0);
    for (String path : List.of("/questions/" + one.id + "/replacement", article + "/undo")) {
      noor.post(path, "deskKind", "WHO_SAID")
          .then()
          .statusCode(303)
          .header("Location", containsString("kind=WHO_SAID&draft="));
    }
  }

  @Test
  void whatWasApprovedTogetherIsToldAsSuch() {
    int many = set().size();
    Document page = follow(noor.post(article + "/approvals"));
    String status = page.select("[role=status]").text();
    assertTrue(status.contains("Last: " + many + " without warnings approved at once."), status);
    assertEquals("Undo " + many + " approvals Z", page.select(".actionbar [data-key=z]").text());
    page = follow(press(page, "#decide", "[formaction$=/undo]"));
    status = page.select("[role=status]").text();
    assertTrue(status.contains("Last: undone, " + many + " drafts at once."), status);
    assertEquals(0, Question.count("state", State.APPROVED));
  }

  @Test
  void underAFilterThoseAreApprovedThatItShows() {
    pick(3);
    Document page = noor.page(desk + "?kind=WHO_SAID");
    int many = page.select(".queue li:not(:has(.look)) a").size();
    assertTrue(many > set().stream().filter(one -> one.kind == Kind.WHO_SAID).count());
    assertEquals(
        "Approve these " + many + " without warnings",
        page.select("form[action$=/approvals] button").text());
    page = follow(press(page, "form[action$=/approvals]", null));
    assertEquals("WHO_SAID", page.select("#f-kind option[selected]").val());
    assertEquals(many, page.select(".queue .ok").size());
    assertEquals(many, Question.count("state = APPROVED and kind = WHO_SAID"));
    assertEquals(many, Question.count("state", State.APPROVED));
    page = follow(press(page, "#decide", "[formaction$=/undo]"));
    assertEquals("WHO_SAID", page.select("#f-kind option[selected]").val());
    assertEquals(0, Question.count("state", State.APPROVED));
  }

  @Test
  void strangersAndForgedFormsAreTurnedAway() {
    Browsing otto = new Browsing(fixtures.session(fixtures.otto()));
    long first = ids().get(0);
    for (String path :
        List.of(
            article + "/set",
            article + "/swap",
            article + "/sides",
            article + "/passage",
            article + "/quizzes",
            "/questions/" + first + "/replacement",
            "/questions/" + first + "/choices/1/replacement")) {
      otto.post(path).then().statusCode(404);
      noor.postWithoutToken(path).then().statusCode(400);
    }
  }

  private static long by(List<String> speakers, List<Question> set) {
    return set.stream().filter(one -> speakers.contains(one.current.speaker)).count();
  }
}
