package onrecord.question.generation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import org.junit.jupiter.api.Test;

class InWhatSettingTest {
  private static final String OWN = Asked.OWN;

  private static List<Draft> asked(String... paragraphs) {
    return Asked.extracted(new InWhatSetting(), paragraphs);
  }

  /** Of a sentence that is shown alone. */
  private static Optional<Draft> of(String sentence) {
    Story story = Asked.story(OWN, sentence);
    return Claim.of(story).stream()
        .filter(claim -> claim.passage().text().equals(sentence))
        .filter(claim -> InWhatSetting.fits(claim, story))
        .map(claim -> InWhatSetting.of(claim, story))
        .findFirst();
  }

  @Test
  void whatIsWrittenToThePressIsBoth() {
    String toll = "the toll on the bridge had paid for the pier";
    assertTrue(of("In a letter to the council, Jo Brandt wrote that " + toll + ".").isPresent());
    assertTrue(of("In an email to the paper, Jo Brandt wrote that " + toll + ".").isEmpty());
    assertTrue(of("In written answers, Jo Brandt wrote that " + toll + ".").isEmpty());
  }

  private static String key(String sentence) {
    Draft draft = of(sentence).orElseThrow(() -> new AssertionError(sentence));
    List<String> reasons = draft.item().options().stream().map(Option::why).toList();
    assertEquals(reasons.size(), Set.copyOf(reasons).size(), reasons.toString());
    assertTrue(
        draft
            .stem()
            .contains(
                "As far as the passage tells, in what setting did Jo Brandt make the statement"),
        draft.stem());
    assertTrue(draft.kind().hasFixedOptions(draft.stem()));
    return draft.item().key().text();
  }

  @Test
  void writing() {
    for (String sentence :
        List.of(
            "Mayor Jo Brandt wrote that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt said in an open letter that the toll on the bridge had paid for the pier.")) {
      assertEquals("In writing, to be read", key(sentence), sentence);
    }
  }

  @Test
  void thePress() {
    for (String sentence :
        List.of(
            "Mayor Jo Brandt told reporters that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt told The Lund Herald that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt said at a news conference that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt said in a long interview that the toll on the bridge had paid for the pier.")) {
      assertEquals("To the press, such as a reporter or an interviewer", key(sentence), sentence);
    }
  }

  @Test
  void aGathering() {
    for (String sentence :
        List.of(
            "Mayor Jo Brandt said at a rally that the toll on the bridge had paid for the pier.",
            "Mayor Jo Brandt told the crowd that the toll on the bridge had paid for the pier.")) {
      assertEquals("Before people who had come to listen", key(sentence), sentence);
    }
  }

  /** No reporter asks in a police interview, and nobody comes to listen to a family breakfast. */
  @Test
  void amongFewIsNeitherToThePressNorBeforeAnAudience() {
    for (String setting :
        List.of(
            "in a police interview",
            "in an exit interview",
            "in her custody interview",
            "at her family breakfast",
            "at a private lunch",
            "at a closed hearing",
            "at breakfast")) {
      String said = " that the toll on the bridge had paid for the pier.";
      assertEquals(Optional.empty(), of("Mayor Jo Brandt said " + setting + said), setting);
    }
    assertEquals(
        Optional.empty(),
        of("Mayor Jo Brandt wrote in a speech that the toll on the bridge had paid for the pier."));
  }

  @Test
  void whatTheSentenceBeginsWith() {
    assertEquals(
        "To the press, such as a reporter or an interviewer",
        key(
            "In a long interview on Monday, Mayor Jo Brandt said that the toll on the bridge had paid for the pier."));
    assertEquals(
        "Before people who had come to listen",
        key(
            "At a rally in Lund, Mayor Jo Brandt said that the toll on the bridge had paid for the pier."));
  }

  /** A statement may be spoken or written, a debate is on television too. */
  @Test
  void wordsThatMayMeanMoreThanOneSetting() {
    for (String how :
        List.of(
            "said in a statement",
            "said in a debate",
            "told reporters at a rally",
            "told Ann Ruud",
            "told Mike Post",
            "told the Guardian Council",
            "told the National Press Club",
            "said in an interview with police",
            "said in a job interview",
            "said on Fox News",
            "said on the House floor",
            "said at fundraisers",
            "wrote in an e-mail")) {
      String sentence =
          "Mayor Jo Brandt " + how + " that the toll on the bridge had paid for the pier.";
      assertEquals(Optional.empty(), of(sentence), sentence);
    }
  }

  /** What is told of a letter or a rally may be of another, or of other words. */
  @Test
  void settingOfOtherWords() {
    String toll = "that the toll on the bridge had paid for the pier";
    for (String sentence :
        List.of(
            "Mayor Jo Brandt said %s, while Senator Ann Ruud told reporters that it had not.",
            "A day after Senator Ann Ruud told reporters that the pier was rotten, Mayor Jo Brandt said %s.",
            "Mayor Jo Brandt, who said at a rally she would run, said %s.",
            "Mayor Jo Brandt, who wrote the plan in 2012, said %s.",
            "Mayor Jo Brandt said on the eve of the convention %s.",
            "Mayor Jo Brandt said in the weeks before the convention %s.",
            "Mayor Jo Brandt said in a response to the letter %s.",
            "In an interview at a fundraiser in Lund, Mayor Jo Brandt said %s.",
            "In a letter read at a rally in Lund, Mayor Jo Brandt said %s.",
            "Mayor Jo Brandt said in a letter-writing class %s.",
            "Mayor Jo Brandt said in the lunch break %s.")) {
      assertEquals(Optional.empty(), of(String.format(sentence, toll)), sentence);
    }
  }

  /** What the article tells in the sentence before is only cut off. */
  @Test
  void whatStandsNearbyIsNotAskedFor() {
    String nothing = "Senator Ann Ruud said that the toll on the bridge had ruined the market.";
    assertEquals(
        "The passage does not tell the setting",
        key(nothing.replace("Senator Ann Ruud", "Mayor Jo Brandt")));
    Story story = Asked.story(OWN, "Senator Ann Ruud met reporters.", nothing);
    assertTrue(
        Claim.of(story).stream()
            .filter(claim -> claim.passage().text().equals(nothing))
            .noneMatch(claim -> InWhatSetting.fits(claim, story)));
  }

  /** Else it would nearly always be the answer. */
  @Test
  void thatNothingIsToldIsAskedNoOftenerThanWhatIs() {
    String nothing = "Senator Ann Ruud said that the toll on the bridge had ruined the market.";
    assertEquals(List.of(), asked(OWN, nothing));
    List<String> keys =
        asked(
                OWN,
                nothing,
                Asked.BETWEEN,
                Asked.BETWEEN,
                Asked.BETWEEN,
                "Mayor Jo Brandt told reporters that the toll on the bridge had paid for the pier.")
            .stream()
            .map(draft -> draft.item().key().text())
            .toList();
    assertEquals(
        Set.of(
            "To the press, such as a reporter or an interviewer",
            "The passage does not tell the setting"),
        Set.copyOf(keys));
  }
}
