package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class RestatedTest {
  /** The words of Mayor Jo Brandt that can be asked about. */
  private static List<String> asked(String sentence) {
    Story story = Asked.story("Mayor Jo Brandt came to Vessmark to speak of the toll.", sentence);
    return Claim.of(story).stream().map(Claim::words).distinct().toList();
  }

  private static int reported(String words) {
    Story story =
        Asked.story("Mayor Jo Brandt came to Vessmark.", "Mayor Jo Brandt said " + words + ".");
    return Reported.of(story.heard.get(0), story).size();
  }

  @Test
  void pronounIsNoNounThatIsPointedAt() {
    assertEquals(
        List.of("she had read all letters about the toll"),
        asked("Mayor Jo Brandt said that she had read all letters about the toll."));
    assertEquals(List.of(), asked("Mayor Jo Brandt said that toll should stay for years to come."));
    assertEquals(
        List.of(), asked("Mayor Jo Brandt said that fact speaks for the toll of the old town."));
    for (String bare :
        List.of(
            "music teaches the children of the harbour more than any book",
            "traffic seems to have doubled on the northern bank since the vote")) {
      assertEquals(List.of(bare), asked("Mayor Jo Brandt said that " + bare + "."));
    }
    assertEquals(
        List.of("whoever gets the most votes in Vessmark should set the toll"),
        asked(
            "“I think that whoever gets the most votes in Vessmark should set the toll,” Mayor Jo"
                + " Brandt said."));
    assertEquals(0, reported("that toll should stay in Vessmark for years to come"));
    assertEquals(0, reported("that habit might have saved the old pier in Vessmark"));
    assertEquals(1, reported("the toll should stay in Vessmark for years to come"));
  }

  @Test
  void verbIsKnownByThePronounBeforeIt() {
    assertEquals(
        List.of("she favors a second pier beside the old toll house"),
        asked("Mayor Jo Brandt said she favors a second pier beside the old toll house."));
    assertEquals(
        List.of("she’s open to a second pier beside the old toll house"),
        asked("Mayor Jo Brandt said she’s open to a second pier beside the old toll house."));
  }

  @Test
  void outletDoesNotReportOnInReportedWords() {
    String paid = "Mayor Jo Brandt said the toll has paid for the pier, she %s the council.";
    assertEquals(List.of(), asked(String.format(paid, "accused")));
    assertEquals(1, asked(String.format(paid, "trusts")).size());
    String and =
        "Mayor Jo Brandt said boats from Norvik broke into the old toll house and she %s Senator Ann"
            + " Ruud of hiding the keys of the council.";
    assertEquals(List.of(), asked(String.format(and, "accused")));
    assertEquals(1, asked(String.format(and, "suspected")).size());
  }

  @Test
  void comparedNumberBeginsNoClause() {
    assertEquals(
        List.of("more than half of the drivers on the bridge pay the toll by card"),
        asked(
            "Mayor Jo Brandt said more than half of the drivers on the bridge pay the toll by"
                + " card."));
  }

  @Test
  void wordsAreNotCutBeforeTheSource() {
    assertEquals(
        List.of(),
        asked(
            "The old toll house was left to the rain long after, according to Mayor Jo Brandt, the"
                + " bridge was sold."));
  }

  @Test
  void thingThatSomebodyComplainsOfIsNoClause() {
    assertEquals(
        List.of(),
        asked("Mayor Jo Brandt complained of the old toll house she sees from her desk."));
  }

  @Test
  void wholeSentenceMayBeginWithAnyWord() {
    assertEquals(
        List.of("As mayor, I cannot be silent about the toll"),
        asked("“As mayor, I cannot be silent about the toll,” Mayor Jo Brandt said."));
    assertEquals(
        List.of("If the toll falls, the pier falls with it"),
        asked("“If the toll falls, the pier falls with it,” Mayor Jo Brandt said."));
    assertEquals(
        List.of("What this town needs is a toll that everybody can pay"),
        asked("“What this town needs is a toll that everybody can pay,” Mayor Jo Brandt said."));
    assertEquals(
        List.of("The toll is old; the bridge is older still"),
        asked("“The toll is old; the bridge is older still,” Mayor Jo Brandt said."));
  }

  @Test
  void fragmentIsNoThought() {
    assertEquals(
        List.of(),
        asked("“Because of a toll that nobody in the town wants,” Mayor Jo Brandt said."));
    assertEquals(List.of(), asked("“That is what I say about the toll,” Mayor Jo Brandt said."));
    assertEquals(
        List.of(), asked("“I'll tell you what the toll is good for,” Mayor Jo Brandt said."));
  }

  @Test
  void verbOfOneIsKnownAfterItsNoun() {
    assertEquals(
        List.of("the toll favors drivers from the far side of the river"),
        asked("Mayor Jo Brandt said the toll favors drivers from the far side of the river."));
  }

  @Test
  void clauseMayStandBeforeASecondReport() {
    assertEquals(
        List.of("the old toll would soon be too low for the town"),
        asked(
            "Mayor Jo Brandt said the old toll would soon be too low for the town and praised the"
                + " clerk for his books."));
  }

  @Test
  void truthNeedsNothingBefore() {
    assertEquals(
        List.of("The truth is we have no other toll than this one"),
        asked("“The truth is we have no other toll than this one,” Mayor Jo Brandt said."));
  }

  @Test
  void sentenceIsWholeWithoutItsAnd() {
    assertEquals(
        List.of("if the toll falls, the pier falls with it"),
        asked("“And if the toll falls, the pier falls with it,” Mayor Jo Brandt said."));
  }

  @Test
  void conditionMayStandBeforeWhatIsReported() {
    for (String words :
        List.of(
            "if the toll falls in Vessmark, the council will close the pier",
            "although the old pier was paid for long ago, its toll has never fallen in Vessmark")) {
      assertEquals(List.of(words), asked("Mayor Jo Brandt said that " + words + "."));
    }
    assertEquals(
        List.of(), asked("Mayor Jo Brandt said that as for the pier, nothing of the old toll."));
  }

  @Test
  void selfIsSomebodyWhoIsNamedBefore() {
    String words =
        "the harbour master Odd Vik blames %s for the toll in Vessmark, and he owns two boats";
    assertEquals(List.of(), asked("Mayor Jo Brandt said " + String.format(words, "herself") + "."));
    String own = "people who row across to Vessmark can save themselves the toll on the pier";
    assertEquals(List.of(own), asked("Mayor Jo Brandt said " + own + "."));
    String open = "people in Vessmark had voted for Ann Ruud in June and not for herself";
    assertEquals(List.of(), asked("Mayor Jo Brandt said " + open + "."));
    String quoted = "The ferrymen of Vessmark saved themselves years of work on the pier";
    assertEquals(List.of(quoted), asked("“" + quoted + ",” Mayor Jo Brandt said."));
  }

  @Test
  void whatIsPutIntoAQuotationIsReadWithIt() {
    for (String quoted :
        List.of(
            "The council of Vessmark pays [the toll] for every child on the ferry",
            "No one at (the harbour) has any idea who pays the toll in Vessmark")) {
      assertEquals(List.of(quoted), asked("“" + quoted + ",” Mayor Jo Brandt said."));
    }
    for (String remark : List.of("[emphasis added]", "[my emphasis]", "[is not]", "(laughs)")) {
      String quoted = "The council of Vessmark pays for every " + remark + " child on the ferry";
      assertEquals(List.of(), asked("“" + quoted + ",” Mayor Jo Brandt said."));
    }
  }

  @Test
  void reasonBehindTheSpeakerCutsNothingOff() {
    String first = "“The old toll has paid for the pier of Vessmark,” Mayor Jo Brandt said, “%s.”";
    List<String> all = asked(String.format(first, "because nobody rows across any more"));
    assertEquals("The old toll has paid for the pier of Vessmark", all.get(0));
    assertEquals(List.of(), asked(String.format(first, "unless nobody rows across any more")));
    String not = "“The old pier of Vessmark did not fall,” Mayor Jo Brandt said, “%s it was old.”";
    assertEquals(List.of(), asked(String.format(not, "because")));
  }

  @Test
  void whatIsSaidOfAThingBeforeItHasLostThat() {
    String heard = "Mayor Jo Brandt said she had heard from all the pilots of Vessmark in May.";
    assertEquals(1, asked(heard).size());
    assertEquals(
        List.of(),
        asked("The pier was “too old,” a phrase that " + heard.replaceFirst("\\.$", ".")));
  }

  @Test
  void whyWithoutMoreLeans() {
    assertEquals(
        List.of(), asked("“We cannot yet tell the people of Vessmark why,” Mayor Jo Brandt said."));
    assertEquals(
        1, asked("“We cannot yet tell the people of Vessmark more,” Mayor Jo Brandt said.").size());
  }
}
