package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whether sentences may be shown without those around them. */
final class Standing {
  private static final double SAME = 0.75;
  private static final int FEWEST_WORDS = 4;

  /** A closing mark before any that opens. */
  private static final Pattern BEGINS_INSIDE =
      Pattern.compile("(?:(?!'')[^“”\"])*(?:”|(?<=[.,!?…])\"|(?<=[.,!?…])'')");

  /** Words that answer the sentence before, or point back to it. */
  private static final Pattern OPENING =
      Pattern.compile(
          "(?i)[\"“‘']{0,2}(but|however|still|yet|instead|then|so|nor|or|and|also|that|this|these|those|such|both"
              + "|others?|another|neither|either|meanwhile|later|moments?|earlier|afterwards?|similarly"
              + "|likewise|besides|moreover|therefore|thus|indeed|rather|though|for example"
              + "|for instance|in (?:turn|response|fact|addition|other words|any case)|as a result|of course"
              + "|here|there|not only|to that end|overall|even (?:so|then|as|more|worse)"
              + "|(?:none|most|some|many|few|each|all)(?= (?:of th|are|were|is|was|have|had|say|said|would|will|do|did))"
              + "|yes|no,|well|after all|otherwise|nevertheless|nonetheless|furthermore|plus|again|too)\\b.*");

  private static final Pattern INSIDE =
      Pattern.compile(
          "(?i)\\b(the (?:former|latter|other|others)|in turn|as such"
              + "|(?:moments|minutes|hours|days) (?:before|later|earlier)"
              + "|(?:next|following|previous|same) (?:day|week|month|year)"
              + "|(?:of|for|with|about|like|after|before|by) that(?=[,.;!?]))\\b");

  private static final Pattern LINK =
      Pattern.compile(
          "(?:(?:But|And|Yet|So|Still|Meanwhile|Then|Now),? (?!did|do|does|was|were|is|are|had|has|far|too|much|long|to )|(?:Still|However|Meanwhile|Instead|Then|Moreover|Indeed|Also|Nevertheless"
              + "|Similarly|In addition|In fact|In response|Of course|For example|For instance|Later|By contrast|On the other hand|As a result), )(?=\\p{L})");

  private static final Pattern THOSE =
      Pattern.compile("\\bthose (?=who|whose|in|with|of|from|that|\\p{L}+(?:ing|ed)\\b)");
  private static final Pattern NOW =
      Pattern.compile(
          "\\b(?i:this|that) (?:year|month|week|country|election|season|cycle|fall|autumn|summer|spring"
              + "|winter|century|time|point|moment|stage|race|campaign|nation|world|day|morning|congress|case|way|kind|sort|process"
              + "|political process|system|administration|government|economy|primary|convention|city|state"
              + "|town|generation|era|age|decade)\\b");
  private static final Pattern DAMAGED =
      Pattern.compile(
          "[#•|{}<>_]|https?:|[.?!]\\p{Lu}\\p{Ll}|Ã|A\u0303|�|⁄|--\\p{Lu}\\p{Ll}+ \\p{Lu}\\p{Ll}+\\.?$");

  /** What everybody knows of, once line and passage tell what it is about. */
  private static final Pattern KNOWN =
      Pattern.compile(
          "(?i)\\b(?:the|that) (?!same)(?=(?:law|nomination|party|race|campaign|election|decision|matter|policy"
              + "|issues?|crowd|idea|number|numbers|contest|ticket|convention|fact|facts|movement|establishment"
              + "|debates?|ballot|polls?|case|bill|legislation|deal|agreement|program|plan|proposal|results?|vote"
              + "|process|way|thing|things|question|problem|situation|move)\\b)");

  private static final Pattern HERE =
      Pattern.compile("\\bhere (?=in\\b|on the ground|tonight|today)");

  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "(?i)\\bit(?:['’]s| is| was)(?= (?:the first|the only|time|not as if|about time|clear|possible|likely"
              + "|hard|difficult|unclear|no (?:secret|surprise|wonder|accident)|up to)\\b)");

  private static final Pattern PRONOUN =
      Pattern.compile("(?i)\\b(?:he|him|his|she|hers?|its?|they|them|theirs?)\\b");

  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "(?i)it(?:['’]s| is| was| will be| would be| would have been| could be| may be| might be| has been| had been| should be| must be| takes?| took"
              + "| seems?| seemed| appears?| appeared|['’]ll be|['’]d be)(?: [^.;]{0,60}?\\b(?:to|that|whether"
              + "|who|when|if|for|time)\\b|['’]s (?:about|not about))");

  private static final Pattern THING =
      Pattern.compile(
          "(?i)\\b(?:the|an?|this|that|every|no|any|our|my|your|each|another|one) (?:[\\p{L}\\d’'-]+ ){0,3}?\\p{Ll}{3,}"
              + "|(?<![.?!:] |^|[\"“'])\\b(?-i:\\p{Lu}[\\p{L}-]{2,})|^[\"“']*(?-i:\\p{Lu}[\\p{L}-]{2,}) (?:has|is|was|will|had|says|said)\\b");

  private static final Pattern THINGS =
      Pattern.compile(
          "\\b(?!says\\b)(?:\\p{L}{3,}[^s\\W]s|people|police|women|men|children|voters)\\b| and ");

  private static final Pattern NOUN = Pattern.compile("\\b(?:the|that) (\\p{Ll}+)");

  private final Story story;

  Standing(Story story) {
    this.story = story;
  }

  /**
   * The sentences at a place as a passage, or null where they lean on others.
   *
   * @param leaning whether a pronoun or "the vote" in them may mean what only the article tells
   */
  Passage passage(Span sentences, Said said, boolean leaning) {
    Span at = unlinked(sentences);
    String text = at.in(story.text());
    String first = new Sentences(text).in(new Span(0, text.length())).get(0).in(text);
    if (!isWhole(People.upperFirst(text))
        || isInsideQuotation(at.start())
        || isHeadline(text, story)
        || isHeadline(first, story)
        || !isSelfContained(first)
        || isBareQuotation(first, text)
        || beginsInside(first)) {
      return null;
    }
    List<Name> names = Passage.names(at, story);
    return names.stream().allMatch(name -> isKnown(name, text))
            && (leaning || !leans(at, said, names))
        ? new Passage(at, text, names)
        : null;
  }

  /** The end of a quotation that began before, or the "she replied" of one. */
  private static boolean beginsInside(String first) {
    return BEGINS_INSIDE.matcher(first).lookingAt() || Words.count(first) < FEWEST_WORDS;
  }

  /** Words in marks whose speaker stood before them. */
  private static boolean isBareQuotation(String first, String text) {
    return first.length() < text.length()
        && first.matches("(?s)(?:[\"“]|'')[^\"“”]*[.!?](?:[\"”]|'')");
  }

  /** Whether a sentence neither answers the one before nor points back to it. */
  static boolean isSelfContained(String text) {
    return !OPENING.matcher(text).lookingAt() && !INSIDE.matcher(Quotations.without(text)).find();
  }

  /** Without a "But" or "And" where what follows can begin a sentence as it is. */
  private Span unlinked(Span at) {
    Matcher link = LINK.matcher(story.text()).region(at.start(), at.end());
    return link.lookingAt() ? new Span(link.end(), at.end()) : at;
  }

  /** A bare surname is known where the stem can introduce it. */
  private boolean isKnown(Name name, String text) {
    return !story.people.isPerson(name)
        || Words.hasForm(text, name.name())
        || Sound.canBeShown(name, story)
        || Sound.hasFullName(name);
  }

  /** Straight marks do not tell by themselves whether they open or close. */
  private boolean isInsideQuotation(int place) {
    String before = story.text().substring(story.text().lastIndexOf('\n', place - 1) + 1, place);
    long straight = before.chars().filter(c -> c == '"').count();
    return straight % 2 == 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
  }

  static boolean isHeadline(String text, Story story) {
    String headline = story.document().headline();
    boolean same = headline != null && Words.overlap(headline, text) >= SAME;
    return Told.isTitle(text) || same && Words.count(text) < 2 * Words.count(headline);
  }

  /** Whether it begins and ends as a sentence, with all its marks. */
  static boolean isWhole(String text) {
    char last = text.charAt(text.length() - 1);
    boolean closed = ".?!\"”'’".indexOf(last) >= 0;
    boolean opened =
        Character.isUpperCase(text.charAt(0))
            || Character.isDigit(text.charAt(0))
            || "\"“'$".indexOf(text.charAt(0)) >= 0;
    long straight = text.chars().filter(c -> c == '"').count();
    long open = text.chars().filter(c -> c == '“').count();
    long close = text.chars().filter(c -> c == '”').count();
    long doubled = text.split("''", -1).length - 1;
    return opened
        && closed
        && straight % 2 == 0
        && doubled % 2 == 0
        && open == close
        && !text.endsWith("?")
        && !DAMAGED.matcher(text).find();
  }

  /** Where nobody else is named, "his" goes back to the speaker whom the stem tells. */
  private String own(String text, Said said, List<Name> names) {
    if (said == null || Passage.isNamed(said, story)) {
      return text;
    }
    String pronoun = said.attribution().source().get(0).in(story.text()).strip();
    boolean alone =
        names.stream()
            .allMatch(name -> !story.people.isPerson(name) || name.equals(said.speaker()));
    return alone && pronoun.matches("(?i)he|she")
        ? text.replaceAll(
            pronoun.equalsIgnoreCase("he")
                ? "(?i)\\b(?:he|his|him)\\b"
                : "(?i)\\b(?:she|her|hers)\\b",
            "one")
        : text;
  }

  /**
   * Whether the sentences lean on others by a pronoun or "the report". Days and years, which the
   * line above the stem fixes, do not, nor do "those who", and "the committee" after a name or
   * another mention of one.
   */
  private boolean leans(Span at, Said said, List<Name> names) {
    var days = new StringBuilder(ClauseDates.blanked(at, story));
    if (said != null && !Passage.isNamed(said, story)) {
      said.attribution().source().stream()
          .filter(at::contains)
          .findFirst()
          .ifPresent(
              own -> days.replace(own.start() - at.start(), own.end() - at.start(), said.by()));
    }
    String text = THOSE.matcher(own(days.toString(), said, names)).replaceAll("people");
    text = NOW.matcher(text).replaceAll(" ");
    text = KNOWN.matcher(text).replaceAll("a ");
    text = HERE.matcher(text).replaceAll(" ").replaceAll("\\bthe same\\b", "a like");
    text = EXPLETIVE.matcher(text).replaceAll("there is");
    Matcher noun = NOUN.matcher(text);
    var told = new StringBuilder();
    while (noun.find()) {
      String before = text.substring(0, noun.start());
      boolean again =
          Words.contains(before, noun.group(1))
              || "body".equals(Lexicon.fields().get(noun.group(1)))
                  && names.stream()
                      .anyMatch(
                          name ->
                              !story.people.isPerson(name) && story.people.mentions(before, name));
      noun.appendReplacement(told, again ? "a " + noun.group(1) : noun.group());
    }
    String left = noun.appendTail(told).toString();
    return story.loose.leans(left) || hasStrayPronoun(left, names);
  }

  /** "she" where all who are named before are men, "it" after people only. */
  private boolean hasStrayPronoun(String text, List<Name> names) {
    Matcher pronoun = PRONOUN.matcher(text);
    while (pronoun.find()) {
      String before = text.substring(0, pronoun.start());
      String word = pronoun.group().toLowerCase(Locale.ROOT);
      boolean stray =
          word.matches("it|its|they|them|theirs?")
              ? !isExpletive(text.substring(pronoun.start())) && !hasThing(word, before, names)
              : !hasPerson(word.matches("she|hers?") ? "she" : "he", before, names);
      if (stray) {
        return true;
      }
    }
    return false;
  }

  private static boolean isExpletive(String words) {
    return IMPERSONAL.matcher(words).lookingAt();
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
    return (pronoun.startsWith("it") ? THING : THINGS).matcher(things).find();
  }

  private boolean hasPerson(String sex, String before, List<Name> names) {
    List<Name> people =
        names.stream()
            .filter(story.people::isPerson)
            .filter(name -> story.people.mentions(before, name))
            .toList();
    return people.isEmpty() || !people.stream().allMatch(name -> isOther(name, sex));
  }

  private boolean isOther(Name name, String sex) {
    String known = Selves.pronoun(name, story);
    return known != null && !known.equals(sex);
  }
}
