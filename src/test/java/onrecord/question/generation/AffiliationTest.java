package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import onrecord.question.Invented;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Name.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AffiliationTest {
  private static final String LEAGUE = "The Lund Tenants’ League welcomed the cap. ";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its director, Ada Roe, wanted more. | director of the Lund Tenants’ League",
        "Its chief economist, Dr Ada Roe, wanted more. | chief economist at the Lund Tenants’ League",
        "Its spokeswoman, Ada Roe, wanted more. | spokeswoman for the Lund Tenants’ League",
        "“It is little,” said Ada Roe, the league’s president. | president of the Lund Tenants’ League",
        "Ada Roe, the league's head of research, wanted more. | head of research at the Lund Tenants’ League",
        "The league’s general secretary, Ada Roe, wanted more. | general secretary of the Lund Tenants’ League",
        "League president Ada Roe wanted more. | president of the Lund Tenants’ League",
        "The League’s leader, Ada Roe, wanted more. | leader of the Lund Tenants’ League",
        "Ada Roe, head of approvals at the league, wanted more. | head of approvals at the Lund Tenants’ League",
        "Ada Roe, an economist at the league, wanted more. | economist at the Lund Tenants’ League",
        "The head of the league, Ada Roe, wanted more. | head of the Lund Tenants’ League",
        "“No,” said Ada Roe, who has chaired the league since May. | who has chaired the Lund Tenants’ League",
        "Rents fell, said league chairwoman Ada Roe. | chairwoman of the Lund Tenants’ League",
      })
  void bodyIsNamed(String sentence, String role) {
    assertEquals(role, role(LEAGUE + sentence));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Its plan was old. Ada Roe, who rows, wanted more.",
        "The union’s president, Ada Roe, wanted more.",
        "Another league disagreed. Ada Roe, the league’s president, wanted more.",
        "Both leagues met. Ada Roe, the league’s president, wanted more.",
        "The rowing league’s president, Ada Roe, wanted more.",
        "The league’s friend, Ada Roe, wanted more.",
      })
  void bodyThatMayBeAnotherIsNot(String sentence) {
    assertNull(role(LEAGUE + sentence));
  }

  @Test
  void itsGoesBackToWhatTheSentenceBeforeIsAbout() {
    String its = "Its director, Ada Roe, wanted more.";
    assertEquals(
        "director of the Lund Tenants’ League",
        role("The Lund Tenants’ League, which has campaigned for years, welcomed it.\n\n" + its));
    assertEquals(
        "head of mission at the Lund Tenants’ League",
        role(
            "The Lund Tenants’ League, an independent group of the city, welcomed it."
                + " Its head of mission, Ada Roe, wanted more."));
    assertNull(role("Bo Lund wrote to the Lund Tenants’ League. " + its));
    assertNull(role("The Lund Tenants’ League wrote to the council. " + its));
    assertNull(role("The Lund Tenants’ League and Lund Ltd welcomed it. " + its));
    assertNull(role("The Lund Tenants’ League’s plan was old. " + its));
    assertNull(role(its));
  }

  @Test
  void nounMayStandForOneBodyOnly() {
    var two =
        new Invented(
                LEAGUE
                    + "The Norvik Rowers’ League did not. “No,” said Ada Roe, the league’s head.")
            .named("Lund Tenants’ League", Kind.ORGANISATION, null)
            .named("Norvik Rowers’ League", Kind.ORGANISATION, null)
            .person("Ada Roe", null);
    assertNull(role(two));
  }

  @Test
  void collegePlaceIsNoCollege() {
    var college =
        new Invented(
                "Nobody wants a college place. Lund College said so. The college's principal, Dr Ada Roe, left.")
            .named("Lund College", Kind.ORGANISATION, null)
            .person("Ada Roe", null);
    assertEquals("principal of Lund College", role(college));
  }

  @Test
  void nobodyWorksAtACounty() {
    var county =
        new Invented("Lund County shut the pier. Ada Roe, the county’s chief engineer, left.")
            .named("Lund County", Kind.PLACE, null)
            .person("Ada Roe", null);
    assertEquals("chief engineer of Lund County", role(county));
  }

  @Test
  void nameThatWasCutIsNotTold() {
    var cut =
        new Invented("The Seafarers’ and Dockers’ Union struck. Ada Roe, the union’s head, left.")
            .named("Dockers’ Union", Kind.ORGANISATION, null)
            .person("Ada Roe", null);
    assertNull(role(cut));
  }

  @Test
  void evidenceShowsTheRoleAsTheArticleHasIt() {
    assertEquals("Its director, Ada Roe", introduction(LEAGUE + "Its director, Ada Roe, left."));
    assertEquals(
        "Ada Roe, the league’s president",
        introduction(LEAGUE + "“No,” said Ada Roe, the league’s president."));
    assertEquals(
        "league president Ada Roe", introduction(LEAGUE + "So said league president Ada Roe."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Lund Tenants’ League’s Ada Roe wanted more. | of the Lund Tenants’ League",
        "“No,” said Ada Roe of the Lund Tenants’ League. | of the Lund Tenants’ League",
        "The Lund Tenants’ League and Ada Roe wanted more. |",
        "Ada Roe told the Lund Tenants’ League. |",
        "There was praise by Ada Roe of the Lund Tenants’ League. |",
        "The praise of Ada Roe of the Lund Tenants’ League rents grew. |",
        "They saw the Lund Tenants’ League’s Ada Roe film. |",
      })
  void belongingIsToldBesideTheName(String sentence, String role) {
    Invented article = article(LEAGUE + sentence);
    Found found = article.found();
    assertEquals(
        role, new Affiliation(article.document().text(), found.names()).belonging(roe(found)));
    assertEquals(role, roe(Roles.in(article.document(), found)).title());
  }

  private static Invented article(String text) {
    return new Invented(text)
        .named("Lund Tenants’ League", Kind.ORGANISATION, null)
        .person("Ada Roe", null);
  }

  private static String introduction(String text) {
    Invented article = article(text);
    Found found = Roles.in(article.document(), article.found());
    return FirstMention.of(roe(found), text).in(text);
  }

  private static String role(String text) {
    return role(article(text));
  }

  private static String role(Invented article) {
    Found found = article.found();
    return new Affiliation(article.document().text(), found.names()).of(roe(found));
  }

  private static Name roe(Found found) {
    return found.names().stream()
        .filter(name -> name.name().equals("Ada Roe"))
        .findFirst()
        .orElseThrow();
  }
}
