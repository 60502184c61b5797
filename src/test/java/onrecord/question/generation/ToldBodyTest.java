package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Attribution.Type;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

/** A body that a person names at the source check, by words of the article. */
class ToldBodyTest {
  @Test
  void policeAreSeveralAndAnOfficeIsOne() {
    for (String body : List.of("the harbour police", "the statistics office")) {
      Invented article =
          new Invented(
                  "Mayor Ada Roe came to the pier of Vessmark. "
                      + People.upperFirst(body)
                      + " said the toll of Vessmark had emptied its market.")
              .person("Ada Roe", "Mayor")
              .named(body, Name.Kind.ORGANISATION, null)
              .spoken(
                  body,
                  Type.INDIRECT,
                  "said",
                  People.upperFirst(body),
                  "the toll of Vessmark had emptied its market");
      var story = new Story(article.document(), article.found(), null);
      String is = body.equals("the harbour police") ? " are" : " is";
      List<Claim> claims = Claim.of(story);
      assertEquals(
          List.of(People.upperFirst(body) + is),
          claims.stream()
              .map(claim -> claim.rendered().replaceFirst(" the source of .*", ""))
              .distinct()
              .toList());
    }
  }

  @Test
  void bodyThatIsToldByWhatItIsHasNotSpokenUnlessSomebodyMarkedIt() {
    for (String body : List.of("company", "ferry company", "drivers' union")) {
      Invented article =
          new Invented("The " + body + " said the toll of Vessmark had emptied its market.")
              .named(body, Name.Kind.ORGANISATION, null)
              .said(body, Type.INDIRECT, "said", "the toll of Vessmark had emptied its market");
      for (Story.Wanted wanted : Story.Wanted.values()) {
        boolean bare = body.equals("company") && wanted != Story.Wanted.OF_A_PASSAGE;
        var story = new Story(article.document(), article.found(), Background.of(null), wanted);
        assertEquals(bare ? 0 : 1, story.heard.size(), body + " " + wanted);
      }
    }
  }
}
