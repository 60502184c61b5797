package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Something said in a passage that can be shown: what the questions with a passage are made of.
 *
 * @param named whether the passage makes clear by itself who speaks; else the stem has to
 * @param wording the words of it that are asked about
 * @param others people and bodies in the passage that might be taken for the speaker
 * @param leaning whether only the article tells what some word in the passage means
 */
record Claim(
    Said said,
    Passage passage,
    boolean named,
    Act act,
    Wording wording,
    List<Name> others,
    double weight,
    boolean leaning)
    implements Matter {
  /** So much in common, and two may have said the same. */
  private static final double ALIKE = 0.3;

  private static final Pattern WISHES = Lexicon.anyWord("wish");

  private static final Pattern RULES = Pattern.compile("(?i)\\b(?:judges?|courts?|tribunal)\\b");

  /** What an office counts is hardly a claim that somebody could confirm. */
  private static final Pattern COUNTS =
      Pattern.compile(
          "(?i).*\\b(?:statistics|census|budget office|federal reserve|centers for disease|survey|poll|pollster"
              + "|average|weather service|data)\\b.*");

  /** All of an article, in order of its text; those in shorter passages first. */
  static List<Claim> of(Story story) {
    return of(story, false);
  }

  /** Where they are marked, "the ministry" is a source too, though not told which. */
  static List<Claim> of(Story story, boolean marked) {
    var claims = new ArrayList<Claim>();
    var all = new ArrayList<>(story.heard);
    all.addAll(Unnamed.of(story, marked));
    for (Said said : all) {
      if (said.attribution().cue().isEmpty() || said.attribution().source().isEmpty()) {
        continue;
      }
      for (Wording wording : Wording.all(said.attribution(), story.text())) {
        if (Worth.isBarred(wording) || Trifle.is(wording.plain())) {
          continue;
        }
        Span core = core(said, wording);
        List<Claim> alone = of(said, wording, Passage.around(core, said, story), story);
        if (alone.isEmpty()) {
          alone = of(said, wording, Passage.excerpts(core, said, story), story);
        }
        claims.addAll(alone);
        if (alone.isEmpty()) {
          Passage.leaning(core, said, story)
              .map(passage -> of(said, wording, passage, true, story))
              .ifPresent(claims::add);
        }
      }
    }
    return claims;
  }

  private static List<Claim> of(Said said, Wording wording, Stream<Passage> passages, Story story) {
    return passages
        .map(passage -> of(said, wording, passage, false, story))
        .filter(Objects::nonNull)
        .toList();
  }

  /** The words with who says them: the passage may leave out what else is said there. */
  static Span core(Said said, Wording wording) {
    int start = wording.at().start();
    int end = wording.at().end();
    for (List<Span> spans : List.of(said.attribution().cue(), said.attribution().source())) {
      start = Math.min(start, spans.get(0).start());
      end = Math.max(end, spans.get(0).end());
    }
    return new Span(start, end);
  }

  private static Claim of(
      Said said, Wording wording, Passage passage, boolean leaning, Story story) {
    boolean named = Speakers.isClear(said, passage, story);
    if (!Speakers.isNamed(said.speaker(), passage, story)
        || !named && Speakers.areSeveral(said, passage, story)
        || Doubt.about(said, wording, passage, story)
        || wording.manner() != Wording.Manner.PHRASE
            && !Restated.isClause(wording, said.attribution(), passage, story)) {
      return null;
    }
    Claim claim = unchecked(said, wording, passage, named, leaning, story);
    return claim.unknown(story).isEmpty() && !claim.meansSomebodyElse(story) ? claim : null;
  }

  /** The same, be it one that nobody can be asked about. */
  static Claim unchecked(
      Said said, Wording wording, Passage passage, boolean named, boolean leaning, Story story) {
    List<Name> others = Speakers.others(said, passage, story);
    double less = (named ? 0 : 0.04) + (said.isDirect() ? 0.02 : 0);
    double weight = Weight.rounded(new Weight(story).of(said, wording.plain()) - less);
    Act act = Act.of(said, wording, story.text());
    return new Claim(said, passage, named, act, wording, others, weight, leaning);
  }

  /** A ruling is more than a claim, and nobody else could confirm it. */
  private boolean isRuling() {
    return RULES.matcher(said.speaker().name() + " " + said.speaker().title()).find();
  }

  /** "Jo likes the toll": which one, a reader does not know; but Dale may be a surname. */
  Optional<String> unknown(Story story) {
    List<Token> tokens = Token.of(wording.plain());
    var names = new ArrayList<>(Loose.firstNames(wording.plain()));
    if (tokens.size() > 1
        && Lexicon.firstNames().contains(tokens.get(0).lower())
        && !tokens.get(1).isCapital()) {
      names.add(tokens.get(0).text());
    }
    return names.stream()
        .filter(word -> !PersonNames.isSurname(word, story.people.all()))
        .filter(word -> !Overlooked.of(passage, story).isTold(word))
        .findFirst();
  }

  /** "“She is the best,” Roe said": who that is, in a passage that names no other woman so far. */
  boolean meansSomebodyElse(Story story) {
    int end = passage.sentence(at()).orElse(at()).end();
    List<Name> others =
        passage
            .others(said.speaker())
            .filter(story.people::isPerson)
            .filter(name -> name.mentions().stream().anyMatch(at -> isBefore(at, end)))
            // "Norvik-based Liberal" was taken for somebody.
            .filter(name -> PersonNames.isOne(name.name()))
            .toList();
    return wording.manner().isQuoted() && Pronouns.areOfNobody(wording.plain(), others, story);
  }

  private boolean isBefore(Span mention, int end) {
    return passage.holds(mention) && mention.start() < end;
  }

  /** It must have to do with what the article is about, or name somebody, or tell a number. */
  boolean isTelling(Story story) {
    return Words.content(passage.text()).stream().anyMatch(story.topic::contains)
        || words().matches("(?s).*\\d.*")
        || !others.isEmpty();
  }

  @Override
  public Span at() {
    return wording.at();
  }

  @Override
  public String words() {
    return wording.words();
  }

  String by() {
    return said.by();
  }

  /** "officials" claim, "an official" claims. */
  boolean areSeveral() {
    String head =
        said.speaker()
            .name()
            .replaceFirst(" (?:for|with|from|at|in|of|by|close|familiar|involved|briefed) .*", "");
    return said.speaker().title() == null
        && head.matches(
            "(?!an? |one |the (?:White|United)).*(?:\\p{Ll}{2}[^s\\W]s|\\b(?:police|people|spokesmen))")
        && (said.attribution().speaker() == null
            || Character.isLowerCase(said.speaker().name().codePointAt(0)));
  }

  /** After a comma in reported words the outlet may have gone on by itself. */
  boolean mayRunOn() {
    return wording.head() || hasComma();
  }

  /** Whether it may have done so within the words. */
  boolean hasComma() {
    return !wording.manner().isQuoted() && words().contains(", ");
  }

  /**
   * Whether the words tell how things are: no ruling, no wish, and nothing that an office counts.
   */
  boolean isStatement() {
    if (isRuling()) {
      return false;
    }
    boolean counted = said.speaker().kind() != Name.Kind.PERSON && words().matches(".*\\d.*");
    return wording.manner() != Wording.Manner.PHRASE
        && !WISHES.matcher(wording.plain()).find()
        && !counted
        && !COUNTS.matcher(said.speaker().name()).matches()
        && Restated.tellsOfTheWorld(wording.plain());
  }

  /** All of the passage but the words. */
  String beside() {
    int start = at().start() - passage.at().start();
    int end = at().end() - passage.at().start();
    return passage.text().substring(0, start) + " " + passage.text().substring(end);
  }

  /** Whether a summary of the words tells what they are about: no "it", and no loose "the". */
  boolean tellsWhich(Story story) {
    return !Vague.pointsBack(wording.plain())
        && !Definite.dangles(wording.plain(), beside(), story);
  }

  /** The sentence of the passage that has the words. */
  String sentence() {
    return passage.sentence(at()).map(passage::in).orElse(passage.text());
  }

  /**
   * Who else stands in the sentence of the words, or is reported in the passage. The analyst whom
   * it quotes after "analysts said" is one of them.
   */
  List<Name> rivals(Story story) {
    String beside = sentence();
    return others.stream()
        .filter(name -> !(areSeveral() && story.people.isPerson(name) && reports(name, story)))
        .filter(name -> story.people.mentions(beside, name) || reports(name, story))
        .toList();
  }

  /** Those of them whom the words are not about: nobody speaks so of themselves. */
  List<Name> unmentioned(Story story) {
    return Passages.shuffled(rivals(story), words()).stream()
        .filter(name -> !story.people.mentions(words(), name))
        .filter(name -> !OwnBody.is(name, this, story))
        .toList();
  }

  /** Those of them of whom the passage has words, but none like these. */
  List<Name> strangers(Story story) {
    return apart(story).stream().filter(name -> reports(name, story)).toList();
  }

  /** Those of them of whom the passage has no words like these. */
  List<Name> apart(Story story) {
    Set<String> asked = Words.content(words());
    return unmentioned(story).stream()
        .filter(
            name ->
                reportsOf(name, story)
                    .allMatch(one -> Words.overlap(Words.content(one), asked) < ALIKE))
        .toList();
  }

  /** Whether the passage has words of somebody. */
  boolean reports(Name name, Story story) {
    return reportsOf(name, story).findAny().isPresent();
  }

  private Stream<String> reportsOf(Name name, Story story) {
    return passage.reports(story).stream()
        .filter(one -> name.name().equals(one.speaker()))
        .map(one -> one.extent().in(story.text()));
  }

  /** "will" or "should" where somebody tells what is to come or ought to; else null. */
  String modal() {
    return act == Act.DENIAL ? null : Modal.of(wording.plain(), passage.names());
  }

  /** What was said, as a sentence with its speaker. */
  String rendered() {
    return People.upperFirst(by())
        + (areSeveral() ? " are" : " is")
        + " the source of the words “"
        + words()
        + "”";
  }
}
