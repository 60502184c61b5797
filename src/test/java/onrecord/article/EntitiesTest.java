package onrecord.article;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class EntitiesTest {
  @Test
  void namesAndNumbersAreCharacters() {
    assertEquals(
        "“The toll is fair,” said Ann Roe.",
        Entities.decoded("&ldquo;The toll is fair,&rdquo; said Ann&nbsp;Roe.")
            .replace('\u00a0', ' '));
    assertEquals("“x” \"x\" 'x'", Entities.decoded("&#8220;x&#x201D; &quot;x&quot; &apos;x&#39;"));
    assertEquals("Café, Ærø, ÿ", Entities.decoded("Caf&eacute;, &AElig;r&oslash;, &yuml;"));
    assertEquals("Ann’s “toll”", Entities.decoded("Ann&#146;s &#147;toll&#148;"));
    assertEquals("🎙", Entities.decoded("&#x1F399;"));
  }

  @Test
  void eachIsReadOnce() {
    assertEquals("&quot;", Entities.decoded("&amp;quot;"));
  }

  @Test
  void whatIsNoneStaysAsItIs() {
    for (String text :
        new String[] {
          "AT&T",
          "R&D; & more",
          "Roe & Lund;",
          "&nosuch;",
          "&#0;",
          "&#27;",
          "&#129;",
          "&#x9D;",
          "&#xD800;",
          "&#9999999;"
        }) {
      assertEquals(text, Entities.decoded(text));
    }
  }
}
