package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import org.junit.jupiter.api.Test;

class BodiesTest {
  @Test
  void nameBehindOrBeforeAWordForABodyIsNobody() {
    assertTrue(isBody("Tarnby Research", "Tarnby Research expects more rain."));
    assertTrue(isBody("Vessmark", "A count by the news site Vessmark came first."));
    assertTrue(isBody("Green Orle", "The environmental group Green Orle said no."));
    assertTrue(isBody("Brandt", "The mine of Brandt Metals stays shut. Brandt appealed."));
    assertTrue(isBody("Brandt", "Brandt said it would appeal."));
  }

  @Test
  void personIsNone() {
    assertFalse(isBody("Ada Roe", "The paper quoted Ada Roe, who left her post."));
    assertFalse(isBody("Ben Roe", "The paper quoted Ben Roe, who left his post."));
    assertTrue(isBody("Port Roe", "The paper wrote of Port Roe, which is shut."));
    assertFalse(isBody("Lund", "Lund said he would appeal."));
  }

  @Test
  void nobodyHasAnArticleWhereverTheNameStands() {
    assertTrue(isBody("Red Star", "The Red Star sank in May. Divers saw the Red Star again."));
    assertFalse(isBody("Ada Roe", "The Ada Roe of old is gone. Now Ada Roe leads the town."));
  }

  private static boolean isBody(String name, String text) {
    int at = text.indexOf(name);
    var mentions = List.of(new Span(at, at + name.length()));
    return Bodies.isBody(new Name(name, Name.Kind.PERSON, List.of(), null, false, mentions), text);
  }
}
