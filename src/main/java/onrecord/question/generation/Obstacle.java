package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.NumberWords;
import onrecord.statement.extraction.Span;

/**
 * What keeps somebody's words from being asked about, even where a teacher asks for it: the first
 * thing in the order in which drafting looks.
 */
final class Obstacle {
  private static final String ASK = ": say who at the source check.";
  private static final String WRITE = " write one yourself.";

  /** Naming somebody at the source check would bring nothing. */
  private static final String ANSWER =
      "It is an answer in an interview, without a verb such as “said”. Whoever is named, no rule asks"
          + " about those:"
          + WRITE;

  private static final String NO_CLAUSE =
      "What is said there is no sentence with a subject and a verb that the rules know, or is cut off.";

  private static final Pattern VERB = Pattern.compile("\\p{Ll}+(?:ed|s)");

  /** "Two people with knowledge of the case": whom the article does not name, nobody can tell. */
  private static final Pattern NAMELESS =
      Pattern.compile(
          "(?i)(?:an?|one|some|several|many|both|other|\\d+|" + NumberWords.any(2, 19) + ") .*");

  private static final Pattern BACK =
      Pattern.compile(
          "But|And|So|Still|Yet|Or|Nor|He|She|It|They|His|Her|Its|Their|This|That|These|Those|However|Meanwhile|Also"
              + "|Then|Instead|Both|Another|Others?|Such|There|Here|Neither|Either|Later|Now|Once|Even");

  /** Whom a pronoun may mean is named not longer before. */
  private static final int NEAR = 700;

  private final Attribution one;
  private final Said said;
  private final Story story;

  /**
   * @param said what drafting makes of it, or null where it cannot be asked about at all
   */
  Obstacle(Attribution one, Said said, Story story) {
    this.one = one;
    this.said = said;
    this.story = story;
  }

  String told() {
    if (one.isAnswer()) {
      return ANSWER;
    }
    if (said == null) {
      return unheard();
    }
    if (one.cue().isEmpty() || one.source().isEmpty()) {
      return uncued();
    }
    if (one.via() != null) {
      return "It only passes on what somebody else said.";
    }
    List<Wording> wordings = Wording.all(one, story.text());
    return wordings.isEmpty() ? NO_CLAUSE : shown(said, wordings.get(0));
  }

  /** Whoever said it, by these words alone nothing is asked. */
  private String uncued() {
    String verb = between();
    return VERB.matcher(verb).matches()
        ? "After “" + verb + "” the name may be of who hears it, so no rule asks about it:" + WRITE
        : "No verb such as “said” stands beside it with a name, so no rule asks about it:" + WRITE;
  }

  /** What stands between the words and who comes after them, such as "warned". */
  private String between() {
    int end = one.content().get(one.content().size() - 1).end();
    int start = one.source().isEmpty() ? end : one.source().get(0).start();
    return start <= end ? "" : story.text().substring(end, start).strip();
  }

  private String unheard() {
    if (Disowned.areNobodys(one, story.text())) {
      return "It is told as denied, doubted or not said, so it is nobody’s claim:" + WRITE;
    }
    String put = PutInMouth.why(one, story.text());
    if (put != null) {
      return put + WRITE;
    }
    if (Unspoken.are(one, story.text())) {
      return "“"
          + one.cue().get(0).in(story.text())
          + "” does not tell that these words were said, so no rule asks about them:"
          + WRITE;
    }
    if (one.isDecided()) {
      return one.speaker() == null
          ? "Who said it has no name, so no rule asks about it:" + WRITE
          : "The article has too little on " + one.speaker() + " to ask about it:" + WRITE;
    }
    if (one.source().isEmpty()) {
      return "Nobody is named beside it" + ASK;
    }
    String source = source();
    if (one.type() == Attribution.Type.INDIRECT && !Clauses.isFinite(one.words(story.text()))) {
      String cue = one.cue().isEmpty() ? "" : " after “" + one.cue().get(0).in(story.text()) + "”";
      return "No sentence of what was said stands there" + cue + ".";
    }
    if (Words.plain(source).matches("he|she|it|they|who")) {
      return pronoun(source);
    }
    if (one.confident() && NAMELESS.matcher(source).matches()) {
      return "“"
          + source
          + "” is a source without a name, and no rule asks about this one:"
          + WRITE;
    }
    return one.confident()
        ? "“" + source + "” tells nobody by itself who that is" + ASK
        : "It is not sure whether “" + source + "” says these very words" + ASK;
  }

  private String source() {
    return one.source().get(0).in(story.text()).replaceAll("\\s+", " ");
  }

  /** "“he” here could be Roe or Moe". */
  private String pronoun(String source) {
    int end = one.source().get(0).start();
    List<Name> people =
        story.people.all().stream()
            .filter(story.people::isPerson)
            .filter(
                name ->
                    !source.matches("(?i)s?he")
                        || !Pronouns.isOther(name, source.toLowerCase(Locale.ROOT), story))
            .filter(name -> last(name, end) >= end - NEAR)
            .sorted(Comparator.comparingInt(name -> -last(name, end)))
            .limit(2)
            .toList();
    return people.size() < 2 || !source.matches("(?i)s?he")
        ? "Whom “" + source + "” means is not sure" + ASK
        : "“"
            + source
            + "” here could be "
            + people.stream().map(Name::name).collect(Collectors.joining(" or "))
            + ASK;
  }

  private static int last(Name name, int place) {
    return name.mentions().stream()
        .mapToInt(Span::start)
        .filter(start -> start < place)
        .max()
        .orElse(-NEAR - 1);
  }

  private String shown(Said said, Wording wording) {
    Span core = Claim.core(said, wording);
    List<Span> windows = story.windows().around(core);
    if (windows.isEmpty()) {
      return story.windows().obstacle(core);
    }
    var passages = new ArrayList<Passage>();
    for (Standing.Manner manner : Standing.Manner.values()) {
      windows.stream()
          .map(at -> story.standing().passage(at, said, manner))
          .filter(passage -> passage != null && passage.holds(core))
          .forEach(passages::add);
    }
    if (passages.isEmpty()) {
      return leaning(windows.get(0));
    }
    return passages.stream()
        .map(passage -> doubt(said, wording, passage))
        .min(Comparator.comparing(why -> why.equals(NO_CLAUSE)))
        .orElseThrow();
  }

  /** Which word of the sentence needs those before it. */
  private String leaning(Span window) {
    String text = window.in(story.text()).replaceAll("\\s+", " ");
    Optional<Name> unknown =
        Passage.names(window, story).stream()
            .filter(name -> story.people.isPerson(name) && !Words.hasForm(text, name.name()))
            .filter(name -> !Sound.canBeNamed(name, story))
            .findFirst();
    if (unknown.isPresent()) {
      return unintroduced(unknown.get(), text);
    }
    String first = text.replaceFirst("^[^\\p{L}]+", "").split("[^\\p{L}’']")[0];
    if (first.matches("He|She") && one.source().stream().anyMatch(window::contains)) {
      return "It begins with “"
          + first
          + "”, and the sentence that names "
          + said.speaker().name()
          + " cannot be shown with it: both are too long, or it leans on others.";
    }
    if (!SelfContained.is(text)) {
      return BACK.matcher(first).matches()
          ? "It goes on from the sentence before it: it begins with “" + first + "”."
          : "It goes on from the sentence before it.";
    }
    String word = Leaning.of(window, said, story).word();
    return word == null
        ? "It cannot be shown without the sentences before it."
        : Unmade.unexplained(word);
  }

  private String unintroduced(Name name, String text) {
    if (!story.people.isPerson(name)) {
      return Unnameable.why(name, text, one, story);
    }
    if (!name.name().contains(" ")) {
      Optional<Name> namesake = namesake(name);
      if (namesake.isPresent()) {
        return "Whether “" + name.name() + "” is " + namesake.get().name() + " is not sure" + ASK;
      }
      boolean helped = !name.told();
      return "No first name of “"
          + name.name()
          + "” was found in the article"
          + (helped ? ": if that is a person, tell the role at the source check." : ".");
    }
    String role = story.people.role(name);
    boolean none = role == null || role.isBlank();
    boolean alone = !Words.hasForm(text, name.name()) && Words.contains(text, name.lastWord());
    return (alone ? "It has “" + name.lastWord() + "” alone, and the article " : "The article ")
        + (none ? "gives " : "introduces ")
        + name.name()
        + (none ? " no role that tells enough" : " only as “" + role + "”, which tells too little")
        + (said.speaker().equals(name) ? ": tell the role on the article’s page." : ".");
  }

  /** Somebody whose first name the article gives, and whom the same surname may mean. */
  private Optional<Name> namesake(Name name) {
    return story.people.all().stream()
        .filter(other -> !other.equals(name) && story.people.isPerson(other))
        .filter(other -> other.name().contains(" ") && other.lastWord().equals(name.name()))
        .findFirst();
  }

  private String doubt(Said said, Wording wording, Passage passage) {
    boolean named = Speakers.isClear(said, passage, story);
    if (Worth.isBarred(wording)) {
      return "It is crude, or about somebody’s private life.";
    }
    if (!Speakers.isNamed(said.speaker(), passage, story)) {
      return unintroduced(said.speaker(), passage.text());
    }
    if (!Speakers.isMeant(said, story)) {
      return pronoun(source());
    }
    if (!named && Speakers.areSeveral(said, passage, story)) {
      return "Several people speak around it, and it does not name this one.";
    }
    String doubt = Doubt.why(said, wording, passage, story);
    if (doubt != null) {
      return doubt;
    }
    if (wording.manner() != Wording.Manner.PHRASE
        && !Restated.isClause(wording, one, passage, story)) {
      String pointing = PointedSubject.of(wording.plain(), passage, story);
      return pointing == null ? NO_CLAUSE : Unmade.unexplained(pointing);
    }
    if (Trifle.is(wording.plain())) {
      return "It tells how many came or how long something is, which nobody needs to know.";
    }
    Claim claim = Claim.unchecked(said, wording, passage, named, false, story);
    Optional<String> unknown = claim.unknown(story);
    if (unknown.isPresent()) {
      return "It says “" + unknown.get() + "”, and the article does not tell who that is.";
    }
    if (claim.meansSomebodyElse(story)) {
      return "It begins with a pronoun, and the passage names nobody else whom it may mean.";
    }
    if (new Lead(passage, null, story).words() == null) {
      return "Too many people stand in it by their surnames, or whom one of them means is not sure.";
    }
    return wording.manner() == Wording.Manner.REPORTED && wording.words().contains(", ")
        ? "After the comma in it the outlet may go on in words of its own."
        : "No way of asking has enough wrong options that are surely wrong.";
  }
}
