package onrecord.bank;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.Statements;
import onrecord.article.Article;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found by words in the bank. */
@QuarkusTest
class BankWordsTest {
  @Inject Fixtures fixtures;
  @Inject Statements statements;

  private User teacher;
  private Browsing noor;

  @BeforeEach
  void reset() {
    fixtures.reset();
    teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
  }

  @Test
  void wordsAreFoundInWhateverASearcherMayRemember() {
    var toll = fixtures.article(teacher);
    fixtures.questions(toll, 3);
    assertEquals(3, found("words=view of the harbour"), "stem");
    assertEquals(3, found("words=gave viewing"), "in other endings");
    assertEquals(1, found("words=view number 2"), "stem");
    assertEquals(3, found("words=hauliers league"), "an option");
    assertEquals(1, found("words=\"leader of the council opposition said so\""), "explanation");
    assertEquals(2, found("words=view -\"number 2\""), "but not these");
    assertEquals(3, found("words=spring stays"), "headline");
    assertEquals(3, found("words=november harbor OR november"), "context, and either word");
    assertEquals(0, found("words=tunnel"));
    assertEquals(0, found("words=the"), "too common alone");
  }

  @Test
  void accentsAndSeparatorsDoNotCount() {
    var questions = fixtures.questions(fixtures.article(teacher), 4);
    word(questions.get(0), "Did Ruairí Fennesy of the U.S. side pay 1,500 crowns to Björk Łasz?");
    word(questions.get(1), "Did Malmø Strauß ship 15\u202f000 t of CO₂ before COVID-19 and June?");
    for (String words :
        List.of("Ruairi", "ruairí", "Ruairi\u0301", "BJORK lasz", "1500", "1,500", "US side")) {
      assertEquals(1, found("words=" + words), words);
    }
    for (String words :
        List.of("malmo STRAUSS", "15000", "15,000", "15 000 t", "CO2", "covid 19", "covid-19")) {
      assertEquals(1, found("words=" + words), words);
    }
    assertEquals(0, found("words=500"), "no number of its own");
    assertEquals(1, found("words=\"15 000 t\" -\"1,500\""));
  }

  @Test
  void punctuationBetweenWordsIsNoObstacle() {
    var questions = fixtures.questions(fixtures.article(teacher), 4);
    word(questions.get(0), "Does the drawbridge stay without a fee?");
    word(questions.get(1), "Is the fee/drawbridge list of the U.S. side out, at 1,500 crowns?");
    for (String words :
        List.of(
            "fee,drawbridge",
            "fee;drawbridge",
            "fee/drawbridge",
            "fee.drawbridge",
            "fee–drawbridge",
            "fee,drawbridge,stays",
            "(fee)drawbridge",
            "fee,drawbr",
            "out fee:drawbridge OR stay")) {
      assertTrue(found("words=" + words) >= 1, words);
    }
    assertEquals(1, found("words=fee/drawbridge list"), "as it is written too");
    assertEquals(0, found("words=\"fee,drawbridge\""), "what is quoted is meant as it stands");
    assertEquals(4, found("words=view OR stay OR list -fee,drawbridge"), "nor what is left out");
    assertEquals(1, found("words=crowns,1,500"));
    assertEquals(1, found("words=U.S.,list"));
    assertEquals(0, found("words=tunnel,drawbridge"));
  }

  @Test
  void whereNothingHasTheWordsTheirBeginningsAreFound() {
    var questions = fixtures.questions(fixtures.article(teacher), 4);
    word(questions.get(0), "Did Ruairí Fennesy leave, as Jo Jennings said?");
    word(questions.get(1), "Did Ciara Fennesy-Port leave?");
    word(questions.get(2), "Is the fen a port?");
    assertEquals(2, found("words=Fennes"));
    assertEquals(1, found("words=Fennes leaving Jenni"), "beside other endings");
    assertEquals(1, found("words=fennes -ciara"));
    assertEquals(2, found("words=fennes AND leav"));
    assertEquals(2, found("words=tunnel or fenne"));
    assertEquals(0, found("words=\"Ciara Fennes\""), "what is quoted is meant as it stands");
    assertEquals(1, found("words=fen"), "that has the word itself");
    assertEquals(0, found("words=enne"), "a beginning, no middle");
    var page = noor.page("/questions?words=Fennes");
    assertTrue(page.text().contains("2 questions None has these words as they stand"));
    assertTrue(noor.page("/questions?words=fen").text().contains("1 question Best match first"));
    long whole = statements.during(() -> noor.get("/questions?words=fen"));
    assertEquals(whole, statements.during(() -> noor.get("/questions?words=Fennes")));
  }

  @Test
  void theBestMatchComesFirst() {
    var questions = fixtures.questions(fixtures.article(teacher), 8);
    long sixth = questions.get(5).id;
    word(questions.get(5), "Who spoke for the ferry?");
    var page = noor.page("/questions?words=ferry");
    assertTrue(page.select(".items > li").size() > 1, "others have it in an option");
    assertEquals("/questions/" + sixth, path(page.select(".items > li a").first().attr("href")));
  }

  @Test
  void aNewWordingAndANewHeadlineAreFoundAtOnce() {
    var article = fixtures.article(teacher);
    long id = fixtures.questions(article, 2).get(0).id;
    var editor = noor.page("/questions/" + id + "/edit");
    var form = editor.select("main form").first();
    var fields =
        form.select("[name]:not([name=csrf-token]):not([type=radio]:not([checked]))").stream()
            .flatMap(
                field ->
                    List.of(
                        field.attr("name"),
                        field.attr("name").equals("stem")
                            ? "Who gave an opinion on the drawbridge?"
                            : field.hasAttr("value") ? field.val() : field.wholeText())
                        .stream())
            .toArray();
    noor.post("/questions/" + id + "/edit", fields).then().statusCode(303);
    assertEquals(1, found("words=drawbridge"));
    assertEquals(1, found("words=view"), "the old wording is found no more");
    fixtures.in(
        () -> {
          Article found = Article.findById(article.id);
          found.correct("The Ledger", "Barges wait", found.publishedOn, found.kind);
          return null;
        });
    assertEquals(2, found("words=barge"));
    assertEquals(0, found("words=spring"));
  }

  @Test
  void oddWordsAreLookedForAsWords() {
    var article = fixtures.article(teacher);
    fixtures.questions(article, 2);
    fixtures.in(
        () -> {
          Article found = Article.findById(article.id);
          found.correct("The Ledger", "Toll up 12% in spring", found.publishedOn, found.kind);
          return null;
        });
    assertEquals(2, found("words=12% in"));
    assertEquals(0, found("words=Toll%pring"));
    for (String odd :
        List.of("%", "'", "\"", ":*&|!", "((", "%00", "\\", "<script>", "y".repeat(3000))) {
      assertEquals(0, found("words=" + odd), odd);
    }
  }

  @Test
  void longWordsAreCutBetweenCharacters() {
    fixtures.questions(fixtures.article(teacher), 2);
    for (String words : List.of("x" + "\ud83d\ude00".repeat(200), "\ud83d\ude00".repeat(200))) {
      var page = noor.page("/questions?words=" + words);
      assertFalse(page.select("#words").val().contains("\ufffd"), "a half one");
      assertTrue(page.select("#words").val().length() >= 299);
    }
  }

  /** Another stem, found as the database finds a new wording. */
  private void word(Question question, String stem) {
    fixtures.in(
        () -> {
          QuestionVersion.update("stem = ?1 where question.id = ?2", stem, question.id);
          return Question.getEntityManager()
              .createNativeQuery("update question set words = question_words(id)")
              .executeUpdate();
        });
  }

  private static String path(String address) {
    return address.replaceFirst("[?].*", "");
  }

  private int found(String search) {
    return noor.page("/questions?" + search).select(".items > li").size();
  }
}
