package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CapitalsTest {
  @Test
  void defenseLawyerIsWrittenSmallAndDefenseSecretaryIsNot() {
    Story story = Asked.story("The toll on the Vessmark bridge will stay.");
    assertEquals("defense lawyer", story.people.midSentence("Defense lawyer"));
    assertEquals("Defense Secretary", story.people.midSentence("Defense Secretary"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Comedian Ada Roe | comedian Ada Roe",
        "Steeplechaser Ada Roe | steeplechaser Ada Roe",
        "Real estate developer Ada Roe | real estate developer Ada Roe",
        "Museum director Ada Roe | museum director Ada Roe",
        "Anti-toll campaigner Ada Roe | anti-toll campaigner Ada Roe",
        "Pulmonologist Ada Roe | pulmonologist Ada Roe",
        "Agriculture minister Ada Roe | agriculture minister Ada Roe",
        "Civil protection minister Ada Roe | civil protection minister Ada Roe",
        "Shop owner Ada Roe | shop owner Ada Roe",
        "Arbitrator Ada Roe | arbitrator Ada Roe",
        "Opposition leader Ada Roe | opposition leader Ada Roe",
        "Lock-keeper Ada Roe | lock-keeper Ada Roe",
        "Nordlinje director Ada Roe | Nordlinje director Ada Roe",
        "Norvik resident Ada Roe | Norvik resident Ada Roe",
        "Agriculture Minister Ada Roe | Agriculture Minister Ada Roe",
        "Norvik-born pilot Ada Roe | Norvik-born pilot Ada Roe",
        "Danish comedian Ada Roe | Danish comedian Ada Roe",
        "Inspector Ada Roe | Inspector Ada Roe",
        "Senator Ada Roe | Senator Ada Roe",
        "Mayor Ada Roe | Mayor Ada Roe"
      })
  void capitalOfASentenceIsNotTheRoles(String words, String introduced) {
    String role = words.replace(" Ada Roe", "");
    Invented article =
        new Invented(words + " came to the Norvik Museum in May. Roe left.")
            .person("Ada Roe", role)
            .named("Norvik Museum", Name.Kind.ORGANISATION, null);
    var story = new Story(article.document(), article.found(), null);
    assertEquals(introduced, story.people.introduced(story.people.of("Ada Roe").orElseThrow()));
  }
}
