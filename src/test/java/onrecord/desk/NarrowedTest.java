package onrecord.desk;

import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import onrecord.question.Question;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;

/** The queue narrowed to a kind and a speaker. */
@QuarkusTest
class NarrowedTest extends HarbourDesk {
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
  void whatWasDecidedOnBesideTheSetIsCountedApart() {
    pick(3);
    var others = noor.page(desk).select("ol[aria-label=More drafts] a").eachAttr("href");
    for (String one : others.subList(0, 2)) {
      noor.post("/questions/" + one.replaceAll("\\D", "") + "/rejection").then().statusCode(303);
    }
    noor.post("/questions/" + others.get(2).replaceAll("\\D", "") + "/approval");
    String told = noor.page(desk).select(".queue-more summary").first().text();
    assertEquals(others.size() + " more drafts, 1 approved, 2 dropped", told);
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
}
