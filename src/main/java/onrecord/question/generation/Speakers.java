package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/** Who speaks in a passage, and who might be taken for the one who does. */
final class Speakers {
  /** Who speaks for somebody says what that one says too. */
  private static final Pattern SPEAKS_FOR = Lexicon.anyWord("speaks.for");

  /** The article uses these bodies' letters alone, as everybody does. */
  private static final Pattern LETTERS =
      Pattern.compile(
          "FBI|CIA|NSA|NRA|EPA|IRS|FDA|CDC|FDIC|RNC|DNC|GOP|EU|UN|NATO|WHO|IMF|NAACP|ACLU|FEC|SEC|NASA|U\\.N\\.|F\\.B\\.I\\.|E\\.U\\.");

  private static final Pattern DOES =
      Pattern.compile(
          "(?U:\\b)(\\p{Lu}\\p{Ll}[\\p{L}’'-]*) (has|had|is|was|will|would|did|\\p{Ll}+ed|said|told|\\p{Ll}{3,}[^s\\W]s)\\b");

  /** "Lewis Cade, who owns the mill": a full name that nobody else of the article has. */
  private static final Pattern FULL_NAME =
      Pattern.compile(
          "(?U:\\b)(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?(\\p{Lu}\\p{L}[\\p{L}’'-]+)(,? (?:who|"
              + Says.PLAIN
              + "|wrote)\\b)?");

  private static final Pattern WORDS =
      Pattern.compile(
          "['’]s? (?:[\\p{L}-]+ ){0,2}?(?:comments?|remarks?|words|statements?|speech|testimony)\\b");

  /** Who asked is not the "he" that answers; who was asked is. */
  private static final Pattern ASKED =
      Pattern.compile(
          "\\basks\\b|(?<!\\b(?i:is|are|was|were|been|being|when|once|if|and) )\\basked\\b");

  private static final int NEAR = 90;

  /** As long as "Mr. " with what ends the sentence before. */
  private static final int TITLE = 8;

  private static final Pattern BEGINS =
      Pattern.compile(
          "(?s)(?:.*(?<!\\b(?:Mr|Mrs|Ms|Dr))[.!?\"”’\\n]\\s*)?(?:(?:Mr|Mrs|Ms|Dr)\\.? )?");

  private Speakers() {}

  /** Whether questions may name this one: introduced in the passage, or by the stem. */
  static boolean isKnown(Name name, Passage passage, Story story) {
    return isNamed(name, passage, story)
        && (isSound(name, story) || isIntroduced(name, passage) || Sound.canBeShown(name, story));
  }

  /** The same, be it that the stem has no more of a person than the name. */
  static boolean isNamed(Name name, Passage passage, Story story) {
    // "The company" is known where the passage has named it.
    boolean shown =
        story.people.all().contains(name) || name.mentions().stream().allMatch(passage::holds);
    return shown
        && name.kind() != Name.Kind.PLACE
        && !story.isOutlet(name)
        && (isSound(name, story)
            || story.people.isPerson(name)
                && (isIntroduced(name, passage) || Sound.canBeNamed(name, story)));
  }

  private static boolean isSound(Name name, Story story) {
    return story.people.canSpeak(name) && Sound.is(name, story)
        || LETTERS.matcher(name.name()).matches();
  }

  private static boolean isIntroduced(Name name, Passage passage) {
    return Sound.isWhole(name) && passage.introduces(name);
  }

  /** Whether the source has a name, or is a pronoun after the only one who is named. */
  static boolean isClear(Said said, Passage passage, Story story) {
    if (Passage.isNamed(said, story)) {
      return true;
    }
    int source = said.attribution().source().get(0).start() - passage.at().start();
    if (source <= 0) {
      return false;
    }
    String before = passage.text().substring(0, source);
    return story.people.mentions(before, said.speaker())
        && passage.names().stream()
            .filter(story.people::isPerson)
            .filter(name -> !name.equals(said.speaker()))
            .noneMatch(name -> story.people.mentions(before, name));
  }

  /**
   * Whether a pronoun surely means the speaker: it is of that one's sex, and nobody of the same sex
   * is named between the pronoun and the speaker's name before it; or a person told so.
   */
  static boolean isMeant(Said said, Story story) {
    Span source = said.attribution().source().get(0);
    String pronoun = Pronouns.in(source, story);
    if (pronoun == null || said.attribution().isDecided()) {
      return true;
    }
    if (Pronouns.isOther(said.speaker(), pronoun, story)) {
      return false;
    }
    List<Span> own = words(said.speaker(), story);
    List<Name> candidates = candidates(said.speaker(), pronoun, story);
    return Mention.lastBefore(
            source.start(),
            candidates,
            at ->
                (!isPossessive(at, story.text()) || speaks(at, story.text()))
                    && own.stream().noneMatch(at::overlaps))
        .filter(nearest -> nearest.name().equals(said.speaker()))
        .map(nearest -> new Span(nearest.at().start(), source.start()))
        .filter(between -> !ASKED.matcher(between.in(story.text())).find())
        .filter(between -> !hasOwner(between, said.speaker(), candidates, story.text()))
        .filter(between -> !doesAnother(between, own, story))
        .isPresent();
  }

  /** "Moe's book came out. In it he writes": of whom a sentence begins, that may be him. */
  private static boolean hasOwner(Span between, Name speaker, List<Name> others, String text) {
    return others.stream()
        .filter(name -> !name.equals(speaker))
        .flatMap(name -> name.mentions().stream())
        .filter(between::contains)
        .map(at -> text.substring(Math.max(0, at.start() - TITLE), at.start()))
        .anyMatch(before -> BEGINS.matcher(before).matches());
  }

  /** The speaker, and all whom the article may call by the same pronoun. */
  private static List<Name> candidates(Name speaker, String pronoun, Story story) {
    return story.people.all().stream()
        .filter(
            name ->
                name.equals(speaker)
                    || story.people.isPerson(name) && !Pronouns.isOther(name, pronoun, story))
        .toList();
  }

  /** Whose remarks they are does not tell whom the next "he" means. */
  static boolean isPossessive(Span mention, String text) {
    return text.startsWith("’s", mention.end()) || text.startsWith("'s", mention.end());
  }

  /** "Moe's comments were late. He said": whose words are told of, that one goes on. */
  private static boolean speaks(Span mention, String text) {
    return WORDS.matcher(text).region(mention.end(), text.length()).lookingAt();
  }

  /** "Moe has kept up", "Lewis Cade, who came": somebody whom reading did not find. */
  private static boolean doesAnother(Span between, List<Span> own, Story story) {
    String words = Blanked.without(own.stream(), between, story.text());
    return DOES.matcher(words)
            .results()
            .filter(doer -> Finite.isVerb(doer.group(2)))
            .map(doer -> doer.group(1))
            .filter(story.people::isProper)
            .anyMatch(word -> isOfNobody(word, story))
        || FULL_NAME
            .matcher(words)
            .results()
            .filter(name -> name.group(3) != null || isFirstName(name.group(1)))
            .filter(name -> Gazetteer.find(name.group(1) + " " + name.group(2)).isEmpty())
            .anyMatch(name -> isOfNobody(name.group(2), story));
  }

  private static boolean isFirstName(String word) {
    return Lexicon.firstNames().contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether no name that was found has such a word in it. */
  private static boolean isOfNobody(String word, Story story) {
    return story.people.all().stream().noneMatch(name -> Words.contains(name.name(), word));
  }

  /** Whoever is named in them does not go on speaking: "Roe is late," Moe said. He … */
  private static List<Span> words(Name speaker, Story story) {
    return story.reading.found().attributions().stream()
        .filter(one -> speaker.name().equals(one.speaker()))
        .flatMap(one -> one.content().stream())
        .toList();
  }

  /** Whether somebody else is reported there too, so that "the speaker" means nobody. */
  static boolean areSeveral(Said said, Passage passage, Story story) {
    return passage.reports(story).stream()
        .filter(Attribution::confident)
        .anyMatch(one -> !said.speaker().name().equals(one.speaker()));
  }

  /**
   * Whether it tells words of others too, be we sure of those or not, and be they named or not:
   * "Roe tweeted he …", "An official, who asked not to be named, said".
   */
  static boolean areOthers(Said said, Passage passage, Story story) {
    return passage.reports(story).stream()
        .filter(one -> one.source().stream().anyMatch(passage::holds))
        .anyMatch(
            one ->
                one.speaker() == null
                    ? isNameless(one, said, story)
                    : !said.speaker().name().equals(one.speaker()));
  }

  /** A "he" may be the speaker; "an official" is somebody else. */
  private static boolean isNameless(Attribution one, Said said, Story story) {
    return one.source().stream()
        .noneMatch(
            at ->
                Pronouns.in(at, story) != null
                    || story.people.mentions(at.in(story.text()), said.speaker()));
  }

  /** Who might be taken for the speaker, and does not speak through this one. */
  static List<Name> others(Said said, Passage passage, Story story) {
    Name speaker = said.speaker();
    String sources =
        said.attribution().source().stream()
            .map(span -> span.in(story.text()))
            .reduce(speaker.title() == null ? "" : speaker.title(), (a, b) -> a + " " + b);
    boolean speaksFor = SPEAKS_FOR.matcher(sources + " " + told(said, passage, story)).find();
    return passage
        .others(speaker)
        .filter(name -> isAlike(name, speaker, story))
        .filter(name -> isKnown(name, passage, story) && !story.saysTheSame(name))
        .filter(name -> !story.people.mentions(sources, name))
        .filter(name -> !speaksFor || !isBeside(name, said, passage))
        .filter(name -> Words.overlap(name.name(), speaker.name()) == 0)
        .filter(name -> !speaksFor(name, speaker, story) && !speaksFor(speaker, name, story))
        .filter(name -> isSomebody(name, passage, story))
        .toList();
  }

  /** "a Brandt campaign spokesman" beside "the Brandt campaign": who says so is both. */
  private static boolean speaksFor(Name person, Name body, Story story) {
    return person.title() != null
        && !story.people.isPerson(body)
        && Words.overlap(body.name(), person.title()) > 0;
  }

  /**
   * Quoted somewhere, with a title and a first name, or named again by the full name in the
   * passage: no place, no ship, and nobody dead. "President Roe", named once, may be out of
   * history.
   */
  private static boolean isSomebody(Name name, Passage passage, Story story) {
    String first = name.name().split(" ", 2)[0].toLowerCase(Locale.ROOT);
    boolean known =
        !story.by(name).isEmpty()
            || name.title() != null && (name.name().contains(" ") || name.mentions().size() > 1)
            || name.mentions().size() > 1
                && passage.introduces(name)
                && Lexicon.firstNames().contains(first);
    return known && !story.isDead(name);
  }

  /** What the passage tells of the speaker after the name. */
  private static String told(Said said, Passage passage, Story story) {
    int end = said.attribution().source().get(0).end();
    int stop = Math.min(passage.at().end(), end + 2 * NEAR);
    return passage.at().contains(new Span(end, stop)) ? new Span(end, stop).in(story.text()) : "";
  }

  /** People for people; a body may be taken for another one, and a state for a state. */
  private static boolean isAlike(Name name, Name speaker, Story story) {
    return story.people.isPerson(name) && PersonNames.isOne(name.name())
        || !story.by(name).isEmpty() && isBody(name, speaker, story);
  }

  private static boolean isBody(Name name, Name speaker, Story story) {
    return !story.people.isPerson(speaker)
        && name.kind() != Name.Kind.PLACE
        && (name.kind() == speaker.kind() || speaker.kind() == Name.Kind.GOVERNMENT);
  }

  /** "a spokesman for Roe": whoever stands just before or after the speaker, unreported. */
  private static boolean isBeside(Name name, Said said, Passage passage) {
    for (Span mention : name.mentions()) {
      boolean reported = said.attribution().content().stream().anyMatch(mention::overlaps);
      for (Span own : said.speaker().mentions()) {
        boolean near =
            Math.abs(mention.end() - own.start()) < NEAR
                || Math.abs(own.end() - mention.start()) < NEAR;
        if (near && !reported && passage.holds(mention) && passage.holds(own)) {
          return true;
        }
      }
    }
    return false;
  }
}
