package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.Browsing;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.Question.State;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The set that the desk proposes, and what is asked for of it. */
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

  @Test
  void aMixedSetIsTheSameWhateverWasPickedBetween() {
    noor.post(article + "/drafts/more").then().statusCode(303);
    pick(12);
    List<String> mixed = shown();
    for (String between : List.of("EASIER", "HARDER")) {
      noor.post(article + "/set", "count", "12", "level", between).then().statusCode(303);
      assertNotEquals(mixed, shown());
      pick(12);
      assertEquals(mixed, shown());
    }
  }

  /** The set as it is read: its options in their order. */
  private List<String> shown() {
    return fixtures.in(
        () ->
            set().stream()
                .map(one -> Question.<Question>findById(one.id).current)
                .map(one -> one.stem + one.choices.stream().map(Choice::text).toList())
                .toList());
  }

  /** Of a kind that always has the same options: an easier one shows one less of them. */
  private boolean isFixed(long id) {
    return fixtures.in(
        () -> {
          Question question = Question.findById(id);
          return question.kind.hasFixedOptions(question.current.stem);
        });
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
        page.text().matches(".*The other \\d+ drafts to pick from ask for the same as one .*"),
        page.text());
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
}
