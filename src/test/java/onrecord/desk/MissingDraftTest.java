package onrecord.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.question.Question;
import onrecord.question.Uses;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A link or form of the desk names a draft that is not there. */
@QuarkusTest
class MissingDraftTest {
  @Inject Fixtures fixtures;

  private Browsing noor;
  private String article;
  private String desk;
  private String first;

  @BeforeEach
  void reset() {
    fixtures.reset();
    var teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = "/articles/" + fixtures.harbour(teacher).id;
    desk = article + "/questions";
    noor.post(article + "/drafts").then().statusCode(303);
    first = shown(noor.page(desk));
  }

  @Test
  void itsLinkLeadsToTheNextOne() {
    replace();
    Document page = noor.page(desk + "?draft=" + first);
    String told = page.select("[role=status]:contains(not on this desk)").text();
    assertTrue(told.endsWith("This is the next one."), told);
    assertNotEquals(first, shown(page));
    assertFalse(noor.page(desk).text().contains("not on this desk"));
  }

  @Test
  void aDraftOfAnotherArticleIsNotOnThisDesk() {
    String stem = fixtures.in(() -> Question.<Question>findById(Long.valueOf(first)).current.stem);
    var other = fixtures.article(fixtures.noor());
    Document page = noor.page("/articles/" + other.id + "/questions?draft=" + first);
    assertFalse(page.text().contains(stem), page.text());
    assertTrue(page.text().contains("None waits any more."), page.text());
    noor.get(desk + "?draft=nonsense").then().statusCode(404);
  }

  @Test
  void aPassageTypedBesideItIsKept() {
    replace();
    for (String words : List.of("That is nowhere in it.", "By Petra Holmquay")) {
      var answer = noor.post(article + "/passage", "passage", words, "draft", first);
      assertTrue(answer.statusCode() == 400 || answer.statusCode() == 409, answer.statusLine());
      Document page = Jsoup.parse(answer.asString());
      assertEquals(words, page.select("textarea[name=passage]").first().wholeText());
      assertNotEquals(first, shown(page));
    }
  }

  private void replace() {
    fixtures.in(
        () -> {
          Uses.deleteUnused(List.of(Long.valueOf(first)));
          return null;
        });
  }

  private static String shown(Document page) {
    return page.select("#decide [name=draft]").val();
  }
}
