package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import onrecord.question.Invented;
import onrecord.statement.extraction.Name;
import org.junit.jupiter.api.Test;

class MentionsTest {
  private static final Invented ARTICLE =
      new Invented("Ada Fosse met Karl Moe. Moe left, and Fosse met Moe and Lars Holm again.")
          .person("Karl Moe", null)
          .person("Lars Holm", null)
          .person("Ada Fosse", null);

  private static List<String> in(String stretch) {
    return new Mentions(ARTICLE.found().names()).in(ARTICLE.at(stretch)).map(Name::name).toList();
  }

  @Test
  void eachOneIsToldOnceInTheOrderOfTheNames() {
    assertEquals(List.of("Karl Moe", "Ada Fosse"), in("Moe left, and Fosse met Moe"));
  }

  @Test
  void onlyThoseWhollyInTheStretchAreInIt() {
    assertEquals(List.of("Karl Moe"), in("Fosse met Karl Moe. Moe left"));
    assertEquals(List.of(), in("Fosse met Karl"));
    assertEquals(List.of("Karl Moe", "Ada Fosse"), in("Ada Fosse met Karl Moe"));
    assertEquals(List.of(), in(" left, and "));
  }
}
