package onrecord.question.flaw;

import static onrecord.question.flaw.Drafts.*;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class ArticleFitsTest {
  private final Check check = new SameGrammar();

  @Test
  void articleThatFitsAllIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"They accept a ____.\"",
                "price",
                "toll",
                "fare")));
  }

  @Test
  void anBeforeAConsonantIsFound() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"They accept an ____.\"",
                "increase",
                "toll",
                "price")));
  }

  @Test
  void letterThatSoundsOtherwiseIsSound() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Per Quist said: \"They formed a ____.\"",
                "union",
                "party",
                "council")));
  }

  @Test
  void onlyPluralIsFound() {
    assertEquals(
        List.of("mixed_grammar"),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Oster said: \"The council has forgotten the ____.\"",
                "customers",
                "ferry",
                "weather")));
  }

  @Test
  void whatIsFoundIsToldInASentence() {
    String stem = "Oster said: \"The council has forgotten the ____.\"";
    var plural = draft(Kind.COMPLETE_QUOTE, stem, "customers", "ferry", "weather");
    assertEquals("Only the key is plural.", told(plural));
    var singular = draft(Kind.COMPLETE_QUOTE, stem, "ferry", "customers", "pupils");
    assertEquals("Only the key is singular.", told(singular));
  }

  private String told(Draft draft) {
    return check.of(draft, FERRY.reading()).get(0).message();
  }

  @Test
  void wordInIsIsNoPlural() {
    assertEquals(
        List.of(),
        codes(
            check,
            draft(
                Kind.COMPLETE_QUOTE,
                "Oster said: \"It ends this ____.\"",
                "crisis",
                "war",
                "row")));
  }

  @Test
  void articleGoesByTheSound() {
    assertEquals(List.of(), blank("an", "engineer", "MP", "NHS nurse", "SNP member"));
    assertEquals(List.of(), blank("an", "old law", "8-year ban", "11-year ban", "80-day trial"));
    assertEquals(List.of(), blank("an", "engineer", "unidentified man", "uninsured driver"));
    assertEquals(List.of(), blank("a", "pupil", "US envoy", "UN envoy", "NATO envoy"));
    assertEquals(List.of("mixed_grammar"), blank("an", "engineer", "union", "pupil"));
    assertEquals(
        List.of("mixed_grammar"), blank("an", "engineer", "18,000-tonne ship", "118-day trial"));
  }

  private List<String> blank(String article, String key, String... others) {
    return codes(
        check,
        draft(Kind.COMPLETE_QUOTE, "Oster said: \"It was " + article + " ____.\"", key, others));
  }
}
