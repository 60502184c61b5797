package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.EitherSex;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whether sentences that are shown alone have a "she" or a "report" that means nothing there. */
final class Leaning {
  private static final Pattern THOSE =
      Pattern.compile("(?=th)\\bthose (?=who|whose|in|with|of|from|that|\\p{L}+(?:ing|ed)\\b)");

  /** "these towns with a ferry": the words after the noun say which. */
  private static final Pattern TOLD_AFTER =
      Pattern.compile(
          "(?=[Tt]h)\\b(?:[Tt]his|[Tt]hese|[Tt]hose) (?=(?:(?!is\\b|was\\b|has\\b)\\p{L}+ ){1,2}(?:who|whose|with|from|in (?:\\p{Lu}|the \\p{Lu}))\\b)");

  /** "This Morning" is a programme. */
  private static final Pattern TITLE =
      Pattern.compile("This (?=\\p{Lu})(?<=(?:[\\p{Ll},] [\"“‘']?|['’]s )This )");

  /** What everybody knows of, once line and passage tell what it is about. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)(?=th)\\b(?:(?:the|that) (?!same)(?=(?:nomination|party|race|campaign|election|matter"
              + "|issues?|crowd|number|numbers|contest|ticket|convention|fact|facts|movement|establishment"
              + "|debates?|ballot|polls?|results?|vote"
              + "|way|thing|things|question|problem|situation|men and women|former \\p{L}{4,})\\b)"
              + "|the (?=nominee)(?<=\\b(?:be|becomes?|became) the ))");

  /** What only those know whom the line above tells of it. */
  private static final Pattern AT_ISSUE =
      Pattern.compile(
          "(?i)(?=th)\\b(?:the|that) (?=(law|decision|policy|case|bill|legislation|deal|agreement|program|plan|proposal|process)\\b)");

  private static final Pattern HERE =
      Pattern.compile("(?=he)\\bhere(?= in\\b| on the ground| {2})");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)(?=[hsit])\\b(?:he|him|his|she|hers?|its?|they|them|theirs?)\\b");

  /** And "Jo Roe, its director": of what, is not told. */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)(?=[hsit])(?:\\b(?:he|him|his|she|hers?|they|them|theirs?)\\b|(?<=\\p{L}, )its(?= "
              + Unexplained.POSTS
              + "))");

  /** "It has paid for the pier.": no passage begins with what the sentence before it told. */
  private static final Pattern BEGINS_WITH_IT = Pattern.compile("[Ii]ts?\\b");

  /** "a woman with all of her life": whoever that may be. */
  private static final Pattern ANYBODY =
      Pattern.compile(
          "(?i)(?=[aent])\\b(?:an?|any|every|each|no|the(?= person)) (?:[\\p{L}-]+ ){0,3}?(?:woman|man|girl|boy|mother|father|guy|person)\\b"
              + "[^.?!”\"]{0,60}?\\b(?:he|him|his|she|her)\\b");

  private static final Pattern NOUN =
      Pattern.compile("(?=[ts])\\b(?:the|that|this|these|those|such an?|such) (\\p{Ll}+)");

  /** What stands first in a sentence and means all of the one before. */
  private static final Pattern SUMS_UP =
      Pattern.compile(
          "Th(?:is|ese) (?<=[.!?][\"”’']{0,2} (?:[\"“]|'')?Th(?:is|ese) )(?=(?:is|are|was|were|has|have|had|will|would|could|can"
              + "|should|must|means?|shows?|makes?|may|might)\\b)");

  private static final Pattern PLACED =
      Pattern.compile("city|town|village|state|county|country|region|island");

  private static final Pattern TWO = Pattern.compile("(?i)(?=the)\\bthe (?:two|three)(?= \\p{Lu})");

  private final Passage passage;
  private final Story story;

  /** The sentences with all that explains itself put in other words. */
  private final String told;

  /** Who is named in them, and the speaker whom the stem may tell. */
  private final List<Name> known;

  /**
   * @param said whose speaker the stem may tell, or null
   */
  Leaning(Passage passage, Said said, Story story) {
    this.passage = passage;
    this.story = story;
    this.told = told(passage.at(), said, passage.names());
    this.known = known(said, passage.names());
  }

  static Leaning of(Span at, Said said, Story story) {
    var passage = new Passage(at, at.in(story.text()), Passage.names(at, story));
    return new Leaning(passage, said, story);
  }

  /**
   * Whether the sentences lean on others by a pronoun or "the report". Days and years, which the
   * line above the stem fixes, do not, nor do "those who", and "the committee" after a name or
   * another mention of one.
   */
  boolean leans() {
    return story.loose.leans(told)
        || GoesBack.isIn(told)
        || Himself.isAnother(passage.text(), known, story)
        || strayPronoun(PRONOUN) != null;
  }

  /** The first word by which they lean, with a "the" before it; null where none is found. */
  String word() {
    List<Token> tokens = Token.of(told);
    for (int i = 0; i < tokens.size(); i++) {
      if (story.loose.leans(told.substring(0, tokens.get(i).end()))) {
        boolean the = i > 0 && tokens.get(i - 1).lower().matches("the|that|this|these|those");
        return told.substring(tokens.get(the ? i - 1 : i).start(), tokens.get(i).end());
      }
    }
    return strayPronoun(PRONOUN);
  }

  /**
   * The same of a "he", "she" or "they" alone, somebody of whom a reader knows nothing, and of an
   * "it" that the sentences begin with.
   */
  boolean leansTooFar() {
    return story.loose.leansOnSomebody(told)
        || GoesBack.isIn(told)
        || Himself.isAnother(passage.text(), known, story)
        || BEGINS_WITH_IT.matcher(told).lookingAt()
        || strayPronoun(SOMEBODY) != null;
  }

  private static List<Name> known(Said said, List<Name> names) {
    if (said == null || names.contains(said.speaker())) {
      return names;
    }
    return Stream.concat(names.stream(), Stream.of(said.speaker())).toList();
  }

  private String told(Span at, Said said, List<Name> names) {
    String text = HERE.matcher(spoken(at, said)).replaceAll(" ").replaceAll("\\s+", " ");
    text = new Fronted(names, story).told(own(text, said, names));
    text = THOSE.matcher(text).replaceAll("people");
    text = EmptyWords.withoutThis(TOLD_AFTER.matcher(text).replaceAll(" "));
    text = TWO.matcher(TITLE.matcher(text).replaceAll(" ")).replaceAll(" ");
    text = SUMS_UP.matcher(KNOWN.matcher(text).replaceAll("a ")).replaceAll("A ");
    text =
        AT_ISSUE
            .matcher(text)
            .replaceAll(found -> Words.contains(above(), found.group(1)) ? "a " : found.group());
    text =
        text.replaceAll("\\bthe same(?= (?:\\p{L}+ )?(?:as|that|who|time|way|thing)\\b)", "a like")
            .replaceAll("\\bsuch that\\b", "so that")
            .replaceAll("\\ball the same\\b", "yet");
    text = EmptyWords.withoutIt(text);
    text = EitherSex.replaced(text, "somebody");
    return repeated(ANYBODY.matcher(text).replaceAll("somebody"), names);
  }

  /** What stands above a passage. */
  private String above() {
    return (story.line == null ? "" : story.line + " ") + story.headline();
  }

  /** With the speaker's name where only "he said" stands: the stem tells it. */
  private String spoken(Span at, Said said) {
    var words = new StringBuilder(ClauseDates.blanked(at, story));
    if (said == null || Passage.isNamed(said, story)) {
      return words.toString();
    }
    List<Attribution> reports = story.reading.found().attributions();
    for (int i = reports.size() - 1; i >= 0; i--) {
      Attribution one = reports.get(i);
      if (one.source().isEmpty() || !at.contains(one.source().get(0))) {
        continue;
      }
      if (one == said.attribution() || said.speaker().name().equals(one.speaker())) {
        Span source = one.source().get(0);
        boolean pronoun = Pronouns.in(source, story) != null;
        if (pronoun || one == said.attribution()) {
          words.replace(
              source.start() - at.start(), source.end() - at.start(), said.speaker().name());
        }
      }
    }
    return words.toString();
  }

  /**
   * Where nobody else of that sex is named, "his" goes back to the speaker whom the stem tells,
   * once that one has come up; but nobody is "he" in his own quotation.
   */
  private String own(String text, Said said, List<Name> names) {
    if (said == null || Passage.isNamed(said, story)) {
      return text;
    }
    String pronoun = Pronouns.in(said.attribution().source().get(0), story);
    boolean alone =
        pronoun != null
            && names.stream()
                .filter(story.people::isPerson)
                .filter(name -> !name.equals(said.speaker()))
                .allMatch(name -> Pronouns.isOther(name, pronoun, story));
    if (!alone) {
      return text;
    }
    String forms = Pronouns.forms(pronoun).pattern();
    int named = Math.max(0, text.indexOf(said.speaker().lastWord()));
    return text.substring(0, named)
        + Pattern.compile("([\"“][^\"“”]*[\"”]|''.*?'')|" + forms)
            .matcher(text.substring(named))
            .replaceAll(
                found -> found.group(1) == null ? "one" : Matcher.quoteReplacement(found.group()));
  }

  /** "the toll" after another word of it, "the board" after the name of one. */
  private String repeated(String text, List<Name> names) {
    Matcher noun = NOUN.matcher(text);
    var told = new StringBuilder();
    while (noun.find()) {
      String before = text.substring(0, noun.start());
      String word = noun.group(1);
      boolean again = isRepeated(word, before) || isNamed(word, before, names);
      noun.appendReplacement(told, again ? "a " + word : Matcher.quoteReplacement(noun.group()));
    }
    return noun.appendTail(told).toString();
  }

  /** In the singular or the plural; "this is" repeats nothing. */
  private static boolean isRepeated(String word, String before) {
    boolean several = word.endsWith("s");
    return !Words.isEmpty(word)
        && (Words.contains(before, word)
            || Words.contains(before, several ? word.substring(0, word.length() - 1) : word + "s"));
  }

  private boolean isNamed(String word, String before, List<Name> names) {
    boolean body = "body".equals(Lexicon.fields().get(word));
    boolean place = PLACED.matcher(word).matches();
    return names.stream()
        .filter(name -> !story.people.isPerson(name))
        .filter(name -> body || place && name.kind() == Name.Kind.PLACE)
        .anyMatch(name -> story.people.mentions(before, name));
  }

  /** "she" where all who are named before are men, "it" after people only. */
  private String strayPronoun(Pattern pronouns) {
    Matcher pronoun = pronouns.matcher(told);
    while (pronoun.find()) {
      String before = told.substring(0, pronoun.start());
      String word = pronoun.group().toLowerCase(Locale.ROOT);
      boolean stray =
          Things.areMeantBy(word)
              ? !hasThing(word, ObjectIt.withoutRoles(before, known, story), known)
              : !hasPerson(word.matches("she|hers?") ? "she" : "he", before, known);
      if (stray) {
        return pronoun.group();
      }
    }
    return null;
  }

  private boolean hasThing(String pronoun, String before, List<Name> names) {
    String things = before;
    for (Name name : names) {
      if (story.people.isPerson(name)) {
        for (String form : name.aliases()) {
          things = things.replace(form, " ");
        }
        things = things.replace(name.name(), " ");
      } else if (story.people.mentions(before, name)) {
        return true;
      }
    }
    return Things.areIn(things, pronoun);
  }

  private boolean hasPerson(String sex, String before, List<Name> names) {
    List<Name> people =
        Stream.concat(names.stream(), story.people.all().stream())
            .filter(story.people::isPerson)
            .filter(name -> story.people.mentions(before, name))
            .toList();
    return people.isEmpty()
        || !people.stream().allMatch(name -> Pronouns.isOther(name, sex, story))
        || Loose.hasFirstName(before);
  }
}
