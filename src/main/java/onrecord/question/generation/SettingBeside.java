package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.Weekdays;

/**
 * The setting that a passage tells of some words in it. Only what stands beside "said" tells it, or
 * at the beginning of the sentence: whatever else is told of a letter or a rally may be another's.
 */
final class SettingBeside {
  private static final Pattern WROTE = Pattern.compile("(?i)(?:wrote|writes|tweeted|tweets)");
  private static final Pattern TELLS = Pattern.compile("(?i)(?:told|tells|telling)");

  /** "said Jo Brandt, the mayor, on Monday night" before "in a letter". */
  private static final String FIRST =
      "(?:, [^,“”\"]{3,90},)?(?: (?:on )?(?:"
          + Weekdays.ANY
          + "|(?:last|this|earlier this) (?:week|month|year)|yesterday)(?: (?:night|morning|afternoon|evening))?)?";

  /** What is said before a speech, or of a letter, is not said in it. */
  private static final String IN_A =
      "(?:in|at|during) (?:an?|the|his|her|its) (?:(?!(?:of|to|before|after|for|with|on|in|at|against|from|by|news|press"
          + "|televised|TV|job|\\p{Lu}{2,}|"
          + Lexicon.anyOf("setting.private")
          + ")\\b)[\\p{L}\\d’'-]+ ){0,3}?";

  /** The noun ends there: a letter to voters, but no letter-writing class. */
  private static final String ENDS =
      "(?=[,.;:”\"]|\\s*$| {2}| (?:on|in|at|to|that|about|for|before|as|where|last|this|earlier|from|published|released|during|and)\\b| \\p{Lu})";

  private static final String THE_PRESS =
      "(?:in|during) (?:an?|the|his|her) (?:(?!(?:"
          + Lexicon.anyOf("setting.private", "setting.no.press")
          + ")\\b)[\\p{L}\\d’'-]+ ){0,3}?interview"
          + ENDS
          + "|(?:at|in|during) (?:an?|the|his|her) (?:[\\p{L}\\d’'-]+ ){0,2}?(?:news|press) (?:conference|briefing)"
          + ENDS;

  private static final List<Way> SETTINGS =
      List.of(
          Way.in(SettingTold.WRITING, IN_A + Lexicon.anyOf("setting.written") + ENDS),
          Way.in(SettingTold.PRESS, THE_PRESS),
          Way.in(SettingTold.GATHERING, IN_A + Lexicon.anyOf("setting.gathering") + ENDS));

  private static final Pattern TO_REPORTERS =
      Pattern.compile(" (?:a |the |several )?(?:reporters?|journalists?)" + ENDS);

  private static final Pattern TO_A_BODY =
      Pattern.compile(" (?:the )?((?:\\p{Lu}[\\p{L}&’'-]*(?: (?=\\p{Lu})|(?=\\P{L}|$)))+)");

  private static final Pattern TO_A_CROWD =
      Pattern.compile(
          " (?:an?|the|his|her) (?:(?!(?:of|"
              + Lexicon.anyOf("setting.private")
              + ")\\b)[\\p{L}\\d’'-]+ ){0,2}?(?:crowd|audience|gathering|congregation)"
              + ENDS);

  /** What may be a setting, or tell of one. */
  private static final Pattern ANY = Lexicon.anyWord("setting.any");

  private static final Pattern ANSWERED =
      Pattern.compile(
          "(?i)\\b(?:written (?:answers?|replies|responses?)|(?:answers?|repl(?:y|ies)|responses?) to (?:questions|queries|the|this|our|a)\\b|e-?mail(?:s|ed)?\\b|questions from)");

  /** A setting that is told so near by is only cut off. */
  private static final int NEAR = 400;

  private record Found(SettingTold setting, int start, int end) {}

  /** How a setting is told: "Brandt said in a letter", "In a letter to Lund, Brandt said". */
  private record Way(SettingTold setting, Pattern behind, Pattern opening) {
    static Way in(SettingTold setting, String words) {
      return new Way(
          setting,
          Pattern.compile(FIRST + ",? (?:" + words + ")"),
          Pattern.compile("(?i)(" + words + ")(?: [^,]{1,60})?, "));
    }
  }

  private final Story story;
  private final Passage passage;

  /** The outlet's own words in the sentence of the source; places are those of the sentence. */
  private final String words;

  /** Where "Brandt said" begins and ends in them. */
  private final Span saying;

  private final String cue;

  private SettingBeside(Claim claim, Span sentence, Story story) {
    this.story = story;
    this.passage = claim.passage();
    Attribution said = claim.said().attribution();
    Span source = said.source().get(0);
    Span verb = said.cue().get(0);
    this.cue = verb.in(story.text());
    this.saying =
        new Span(
            Math.min(source.start(), verb.start()) - sentence.start(),
            Math.max(source.end(), verb.end()) - sentence.start());
    this.words =
        Blanked.withoutReported(passage.reports(story).stream(), sentence, story.text())
            .replaceAll("\\s", " ");
  }

  /** Empty where it may be told in more than one way. */
  static Optional<SettingTold> of(Claim claim, Story story) {
    Attribution said = claim.said().attribution();
    return claim
        .passage()
        .sentence(said.source().get(0))
        .filter(sentence -> sentence.contains(said.cue().get(0)))
        .flatMap(sentence -> new SettingBeside(claim, sentence, story).setting());
  }

  private Optional<SettingTold> setting() {
    Optional<Found> found = told().or(this::behind).or(this::opening).or(this::written);
    if (found.isEmpty()) {
      return isToldNearby() ? Optional.empty() : Optional.of(SettingTold.UNTOLD);
    }
    return found
        .filter(one -> !ANY.matcher(beside(one)).find())
        .filter(one -> !isWrittenToBeHeard(one) && !isAnswered(one))
        .map(Found::setting);
  }

  /** "wrote in a speech": to be read as much as to be heard. */
  private boolean isWrittenToBeHeard(Found found) {
    return WROTE.matcher(cue).matches() && found.setting() != SettingTold.WRITING;
  }

  /** "In written answers to questions", "in an e-mail to the paper": to the press as well. */
  private boolean isAnswered(Found found) {
    String text = story.text();
    int from = Math.max(0, passage.at().start() - NEAR);
    return found.setting() == SettingTold.WRITING
        && ANSWERED.matcher(text.substring(from, passage.at().end())).find();
  }

  /** The sentence without the setting and the verb: another setting there may be the one. */
  private String beside(Found found) {
    String verb =
        Pattern.compile("\\b" + Pattern.quote(cue) + "\\b")
            .matcher(words)
            .replaceFirst(" ".repeat(cue.length()));
    return verb.substring(0, found.start()) + " " + verb.substring(found.end());
  }

  /** "told reporters", "told The Lund Herald", "told the crowd". */
  private Optional<Found> told() {
    if (!TELLS.matcher(cue).matches()) {
      return Optional.empty();
    }
    Matcher body = at(TO_A_BODY);
    if (body.lookingAt() && isOfThePress(body.group(1))) {
      return Optional.of(new Found(SettingTold.PRESS, body.start(), body.end()));
    }
    return found(TO_REPORTERS, SettingTold.PRESS)
        .or(() -> found(TO_A_CROWD, SettingTold.GATHERING));
  }

  /** "Mike Post" is a person, and the "Guardian Council" no newspaper. */
  private static boolean isOfThePress(String body) {
    String last = body.substring(body.lastIndexOf(' ') + 1);
    return Medium.isOfThePress(last) && !FirstNames.has(body.split(" ")[0]);
  }

  private Matcher at(Pattern pattern) {
    return pattern.matcher(words).region(saying.end(), words.length()).useTransparentBounds(true);
  }

  private Optional<Found> found(Pattern pattern, SettingTold setting) {
    Matcher found = at(pattern);
    return found.lookingAt()
        ? Optional.of(new Found(setting, found.start(), found.end()))
        : Optional.empty();
  }

  private Optional<Found> behind() {
    return SETTINGS.stream().flatMap(told -> found(told.behind, told.setting).stream()).findFirst();
  }

  private Optional<Found> opening() {
    return SETTINGS.stream().flatMap(told -> opening(told).stream()).findFirst();
  }

  private Optional<Found> opening(Way told) {
    Matcher opening = told.opening.matcher(words).region(0, saying.start());
    return opening.matches()
        ? Optional.of(new Found(told.setting, 0, opening.end(1)))
        : Optional.empty();
  }

  private Optional<Found> written() {
    return WROTE.matcher(cue).matches()
        ? Optional.of(new Found(SettingTold.WRITING, saying.end(), saying.end()))
        : Optional.empty();
  }

  private boolean isToldNearby() {
    String text = story.text();
    int from = Math.max(0, passage.at().start() - NEAR);
    int to = Math.min(text.length(), passage.at().end() + NEAR);
    return tells(text.substring(from, to)) || tells(story.contextLine.about());
  }

  private static boolean tells(String words) {
    return words != null && (ANY.matcher(words).find() || Medium.isOfThePress(words));
  }
}
