package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.List;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import org.jsoup.nodes.Document;
import org.jsoup.select.Elements;
import org.junit.jupiter.api.Test;

/** What a desk offers once its set is reviewed. */
@QuarkusTest
class ReviewedSetTest extends HarbourDesk {
  private static final String FILL = "form[action$=/set]:not(:has(#count))";

  @Test
  void aReviewedSetBecomesAQuizOnce() {
    String headline = "x".repeat(199);
    fixtures.in(() -> Article.update("headline = ?1", headline + "😀"));
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
    assertTrue(noor.page("/quizzes").text().contains(headline + " "), "cut at a whole character");
  }

  @Test
  void aSetIsFilledUpToWhatWasAskedFor() {
    Document page =
        follow(noor.post(article + "/set", "count", "3", "level", "HARDER", "kind", "WHO_SAID"));
    page = follow(press(page, "#decide", "[formaction$=/rejection]"));
    page = reviewed(page);
    assertEquals("Fill the set up to 3", page.select(FILL).text());
    page = follow(press(page, FILL, null));
    assertAsked("3 HARDER [WHO_SAID]", page);
    assertTrue(set().stream().allMatch(one -> one.kind == Kind.WHO_SAID));
    reviewed(page);
    page = noor.page(desk + "?set=" + set().size() + "-HARDER-WHO_SAID");
    assertTrue(page.select(FILL).isEmpty());
  }

  /** Else it would seem to wait for questions that never come. */
  @Test
  void whatWasDroppedIsNotCounted() {
    int all = ids().size();
    Document page = follow(press(noor.page(desk), "#decide", "[formaction$=/rejection]"));
    page = follow(press(page, "#decide", "[formaction$=/rejection]"));
    String standing = page.select(".desk-standing").text();
    assertTrue(standing.startsWith("0 of " + (all - 2) + " in the set approved."), standing);
    page = reviewed(page);
    assertEquals(
        "%1$d of %1$d questions of the set are approved and can be used in a quiz."
            .formatted(all - 2),
        page.select("#draft ~ p").first().text());
    ids().forEach(id -> noor.post("/questions/" + id + "/rejection").then().statusCode(303));
    page = noor.page(desk);
    assertEquals("None is left in the set.", page.select("#draft ~ p").first().text());
    assertTrue(page.select(".desk-standing").text().startsWith("None is left in the set."));
  }

  @Test
  void aSetOfWhichMoreWereAskedThanUsualIsFilledToo() {
    Document page = reviewed(noor.page(desk));
    page = noor.page(desk + "?set=15-MIXED");
    assertEquals("Fill the set up to 15", page.select(FILL).text());
  }

  @Test
  void whatIsPastItsDateComesIntoNoQuiz() {
    reviewed(noor.page(desk));
    List<Long> set = ids();
    past(set.subList(0, 1));
    assertTold(set.size() + ", 1 of them past its date: " + (set.size() - 1) + " can be used");
    past(set.subList(0, 2));
    assertTold(set.size() + ", 2 of them past their date: " + (set.size() - 2) + " can be used");
    Elements form = noor.page(desk).select("form[action$=/quizzes]");
    assertEquals("Make a quiz of the " + (set.size() - 2), form.text());
    String quiz = noor.post(form.attr("action")).header("Location");
    quiz = quiz.substring(quiz.indexOf("/quizzes"));
    assertEquals(set.size() - 2, noor.page(quiz).select("#questions li").size());
    past(set);
    assertTold(set.size() + " of them past their date: none can be used in a quiz.");
    assertTrue(noor.page(desk).select("form[action$=/quizzes]").isEmpty());
    assertFalse(noor.page(desk).select("main a.primary[href=/quizzes]").isEmpty());
  }

  private void assertTold(String expected) {
    String told =
        noor.page(desk)
            .select("#draft ~ p")
            .text()
            .replace(" questions of the set are approved", "");
    assertTrue(told.contains(expected), told);
  }

  private void past(List<Long> questions) {
    var lately = LocalDate.of(2026, 1, 5);
    fixtures.in(() -> Question.update("reviewBy = ?1 where id in ?2", lately, questions));
  }

  /** The page once all that still waits in the set is approved. */
  private Document reviewed(Document page) {
    while (!page.select("#decide [data-key=a]").isEmpty()) {
      page = follow(press(page, "#decide", null));
    }
    assertEquals("The set is reviewed", page.select("#draft").text());
    return page;
  }
}
