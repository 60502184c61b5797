package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import onrecord.question.Invented;
import onrecord.question.flaw.Checks;
import onrecord.question.flaw.Draft;
import onrecord.statement.extraction.Attribution.Type;
import org.junit.jupiter.api.Test;

class WhatAboutTest {
  private final List<Draft> ferry = Asked.of(new WhatAbout(), Invented.ferry());

  @Test
  void topicStandsInTheStemAndTheClauseInTheOptions() {
    Draft draft = Asked.about("costs of fuel", ferry);
    assertEquals("What did Mayor Signe Aldal tell reporters about the fares?", draft.stem());
    assertEquals(
        "The fares had not covered the costs of fuel since 2021.", draft.item().key().text());
  }

  @Test
  void aloneANumberIsChangedThreeTimes() {
    assertEquals(
        Set.of(
            "The fares had not covered the costs of fuel since 2021.",
            "The fares had not covered the costs of fuel since 2019.",
            "The fares had not covered the costs of fuel since 2017.",
            "The fares had not covered the costs of fuel since 2023."),
        Set.copyOf(Asked.options(Asked.about("costs of fuel", ferry))));
  }

  @Test
  void denialStandsApartBesideNumbers() {
    for (String said :
        List.of(
            "160 workers of the Lund paper mill would find work in Norvik",
            "the price of paper in Norvik would fall by a quarter")) {
      Invented article =
          new Invented("Mayor Ada Roe said " + said + ".")
              .person("Ada Roe", "Mayor")
              .said("Ada Roe", Type.INDIRECT, "said", said);
      Draft draft = Asked.of(new WhatAbout(), article).get(0);
      List<String> options = Asked.options(draft);
      assertEquals(4, options.size());
      assertTrue(options.stream().noneMatch(one -> one.contains(" not ")), options.toString());
      assertEquals(List.of(), Checks.of(draft, article.reading()));
    }
  }

  @Test
  void twoChangesFormASquare() {
    Invented article =
        new Invented(
                "Mayor Ada Roe said the council had rejected the plan for the teachers in 2024."
                    + " The nurses had left.")
            .person("Ada Roe", "Mayor")
            .said(
                "Ada Roe",
                Type.INDIRECT,
                "said",
                "the council had rejected the plan for the teachers in 2024");
    List<String> options = Asked.options(Asked.of(new WhatAbout(), article).get(0));
    assertEquals(4, options.size());
    assertEquals(2, options.stream().filter(option -> option.contains("rejected")).count());
    assertEquals(2, options.stream().filter(option -> option.contains("2024")).count());
  }

  @Test
  void whatIsExtendedToOthersIsNotShortened() {
    String said = "the council planned to extend the ban %s within five years";
    assertTrue(options(String.format(said, "on boats")).contains("shorten"));
    assertFalse(options(String.format(said, "to schools")).contains("shorten"));
  }

  private static String options(String clause) {
    Invented article =
        new Invented("Mayor Ada Roe said " + clause + ".")
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", clause);
    return Asked.of(new WhatAbout(), article).stream().map(Asked::options).toList().toString();
  }

  @Test
  void nothingThatIsSaidElsewhereIsAWrongOption() {
    String lost = "The harbour fund had lost money in 2017.";
    assertTrue(optionsBeside("The harbour fund was set up in 2015.").contains(lost));
    assertFalse(optionsBeside("The harbour fund had lost money in 2017 as well.").contains(lost));
  }

  private static List<String> optionsBeside(String other) {
    Invented article =
        new Invented("Mayor Ada Roe said the harbour fund had lost money in 2019. " + other)
            .person("Ada Roe", "Mayor")
            .said("Ada Roe", Type.INDIRECT, "said", "the harbour fund had lost money in 2019");
    return Asked.of(new WhatAbout(), article).stream()
        .flatMap(draft -> Asked.options(draft).stream())
        .toList();
  }

  @Test
  void nothingConstructedStandsInQuotationMarks() {
    for (Draft draft : ferry) {
      assertFalse(String.join(" ", Asked.options(draft)).contains("\""), draft.stem());
      assertEquals(List.of(), Checks.of(draft, Invented.ferry().reading()), draft.stem());
    }
  }

  @Test
  void oppositesOfTheSpeakersOtherWordsStandBesideAClauseThatCannotBeChanged() {
    Invented article =
        new Invented(
                "Mayor Ada Roe said the islanders deserved a better harbour office. Roe said the"
                    + " ferries were no luxury for the village schools. Roe said the council was"
                    + " afraid of the traders on the quay. Roe said the engines had failed twice"
                    + " since Easter.")
            .person("Ada Roe", "Mayor");
    for (String said :
        List.of(
            "the islanders deserved a better harbour office",
            "the council was afraid of the traders on the quay",
            "the engines had failed twice since Easter")) {
      article.said("Ada Roe", Type.INDIRECT, "said", said);
    }
    Draft draft = Asked.about("harbour office", Asked.of(new WhatAbout(), article));
    assertEquals("Which of these did Mayor Ada Roe say?", draft.stem());
    assertTrue(
        Asked.options(draft).contains("The council was not afraid of the traders on the quay."),
        draft.toString());
  }
}
