package onrecord.question.flaw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.ArrayList;
import java.util.List;
import onrecord.question.item.Kind;
import org.junit.jupiter.api.Test;

class OneFormTest {
  private static final List<String> LEADS =
      List.of("", "“Roe” is Mayor Jo B. Roe. ", "The speaker in the passage is Ann Moe. ", "", "");
  private static final List<String> WORDS =
      List.of("the toll is fair", "30 boats left", "It is late. Go home", "we row", "no ferry");

  @Test
  void fiveOfTenWithOtherWordsAreOfOneForm() {
    var flaws = OneForm.of(set(5));
    assertEquals(1, flaws.size());
    assertEquals("one_form", flaws.get(0).flaw().code());
    assertEquals(Severity.WARN, flaws.get(0).flaw().severity());
    assertEquals(List.of(0, 1, 2, 3, 4), flaws.get(0).places());
  }

  @Test
  void fourOfTenAreWhatAPickedSetMayHave() {
    assertEquals(List.of(), OneForm.of(set(4)));
  }

  @Test
  void fewQuestionsMayBeOfOneForm() {
    assertEquals(List.of(), OneForm.of(set(5).subList(0, 4)));
  }

  @Test
  void namesAndNumbersMakeNoOtherForm() {
    assertEquals(
        form(Kind.FACT, "Who was mayor of Norvik in May 2026?"),
        form(Kind.FACT, "Who was mayor of Vessmark in June 2024?"));
    assertEquals(
        form(Kind.MISATTRIBUTION, "Somebody takes this: “Roe rows.” What is wrong with it?"),
        form(
            Kind.MISATTRIBUTION, "“Moe” is Ann Moe. Somebody takes: “No.” What is wrong with it?"));
    assertNotEquals(
        form(Kind.FACT, "Who opened the ferry?"), form(Kind.FACT, "Who closed the quay?"));
    assertNotEquals(form(Kind.FACT, "Who spoke?"), form(Kind.WHO_SAID, "Who spoke?"));
  }

  @Test
  void itIsToldWithoutItsNamesAndQuotations() {
    var asked = Drafts.draft(Kind.FACT, LEADS.get(1) + "What did Jo Roe say of “No”?", "A", "B");
    assertEquals("What did … say of …?", OneForm.told(asked));
  }

  private static String form(Kind kind, String stem) {
    return OneForm.form(Drafts.draft(kind, stem, "A", "B"));
  }

  /** Ten, of which so many ask in one form. */
  private static List<Draft> set(int alike) {
    var set = new ArrayList<Draft>();
    for (int i = 0; i < 10; i++) {
      String own = "Why did the %s of the ferry rise?".formatted((char) ('a' + i) + "fare");
      String asked = "How does the passage give the words “" + WORDS.get(i % 5) + "”?";
      set.add(Drafts.draft(Kind.FACT, i < alike ? LEADS.get(i) + asked : own, "A", "B"));
    }
    return set;
  }
}
