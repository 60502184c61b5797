package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.SentenceEnds;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whether a source is only one of several who say the same, or anybody of a group. */
final class JointSource {
  /** Enough for the name, with its title, that "and" joins to the source. */
  private static final int NEAR = 60;

  /** Enough for "another" and what parts it from the words around it. */
  private static final int LONGEST_WORD = 10;

  private static final String WITH =
      "as well as|together with|along with|alongside|jointly with|joined by|in unison with";

  private static final Pattern JOINED_TO =
      Pattern.compile("(?s).*\\b(?:and|or|nor|" + WITH + ") (?:\\p{Lu}[\\p{L}.’']* ){0,4}$");

  /** "Like Moe, [Roe]". */
  private static final Pattern LED_BY =
      Pattern.compile(
          "(?:Like|Just like|Together with|Along with|Alongside|As well as|As did) [^;,]*, ?$");

  /** "[Roe], like Moe before her,", "[Roe] together with his clerks". */
  private static final Pattern JOINED_BY =
      Pattern.compile(
          "(?s),? (?:(?:"
              + WITH
              + ") |(?:just )?like (?:(?!\\p{Lu})[\\p{L}’'-]+ ){0,4}+\\p{Lu}).*");

  /** "The toll stays, and Mayor [Roe]": the "and" joins clauses, not people. */
  private static final Pattern NEW_CLAUSE =
      Pattern.compile("(?s).*(?:[,.;:\"”'—–-]|^)\\s*(?:and|or|but) (?:\\p{Lu}[\\p{L}.’']* ){0,4}$");

  /** "the clerks of the [harbour board]": whoever is no person is only a part of who speaks. */
  private static final Pattern OWNED =
      Pattern.compile("(?s).*\\b(?:and|or|the|his|her|their|its|of|at|in|from|['’]s) $");

  /** "the harbour board [members], saying": somebody of them speaks. */
  private static final Pattern HOLDER =
      Pattern.compile(
          " (?:front-?runners?|candidates?|nominees?|chair(?:man|woman|person)?|leaders?|officials?|spokes\\p{L}+"
              + "|aides?|strategists?|lawmakers?|members?|voters?|delegates?|hopefuls?|supporters?)\\b");

  private static final Pattern AND_ANOTHER = Pattern.compile("\\band \\p{Lu}");

  /** ", a pilot and Bo Lund's lawyer": all of it is told of one. */
  private static final Pattern TOLD_OF_ONE =
      Pattern.compile("(?s), (?:an?|the|one of|who|whose|once|now|formerly) (?:(?!, and ).)*");

  private static final Pattern JOINED = Pattern.compile(",?\\s(?:and|or|nor|like|" + WITH + ")\\s");

  private static final Pattern OF_A_PARTY =
      Pattern.compile(".* (?:Republican|Democrat|Liberal|Conservative|Independent)");

  private static final Pattern ANY_OF_MANY =
      Pattern.compile("\\b(?:[Aa]nother|[Oo]ne|[Aa]n?|[Ss]ome|[Oo]ther)\\s$");

  private static final Pattern LAST_OF_A_LIST =
      Pattern.compile(
          "(?s)(?!(?:In|On|At|After|Before|For|With|By|From|As|An?)\\b)[^,]* and (?:the|its|their|his|her|\\p{Lu})[^,]*,");

  private JointSource() {}

  static boolean is(Said said, Story story) {
    if (said.attribution().source().isEmpty() || said.attribution().cue().isEmpty()) {
      return false;
    }
    Span source = said.attribution().source().get(0);
    int cue = said.attribution().cue().get(0).start();
    return hasOthersBefore(source, said, story.text())
        || hasOthersAfter(source, cue, story.text())
        || namesOthers(source.in(story.text()), said, story)
        || isAnyOfMany(source, said, story.text());
  }

  /** "Roe and [Moe] said", "his clerks and [pilots]". */
  private static boolean hasOthersBefore(Span source, Said said, String text) {
    String before = before(source.start(), NEAR, text);
    boolean named = said.speaker().kind() == Name.Kind.PERSON;
    return JOINED_TO.matcher(before).matches() && !NEW_CLAUSE.matcher(before).matches()
        || LED_BY.matcher(SentenceEnds.before(source.start(), text)).lookingAt()
        || (named ? isLast(source, text) : OWNED.matcher(before).matches());
  }

  /** "[Roe] and his clerks said", "[Roe], the mayor, and Moe said". */
  private static boolean hasOthersAfter(Span source, int cue, String text) {
    return HOLDER.matcher(text.substring(source.end())).lookingAt()
        || cue > source.end()
            && (text.startsWith(" and ", source.end())
                || JOINED_BY.matcher(text.substring(source.end(), cue)).matches()
                || isJoined(text.substring(source.end(), cue)));
  }

  /** ", the mayor, and Moe", but not " called Moe and Lund fools and". */
  private static boolean isJoined(String between) {
    Matcher another = AND_ANOTHER.matcher(TOLD_OF_ONE.matcher(between).replaceFirst(""));
    return another.find() && !Finite.in("it" + between.substring(0, another.start()));
  }

  /** "Per Lund of the Ledger and the Gazette's Ann Ruud argued": both say it. */
  private static boolean namesOthers(String whole, Said said, Story story) {
    String source = TOLD_OF_ONE.matcher(whole).replaceFirst("");
    return JOINED.matcher(source).find()
        && story.people.all().stream()
            .filter(story.people::isPerson)
            .filter(name -> !name.equals(said.speaker()))
            .anyMatch(name -> story.people.mentions(source, name));
  }

  /** "another Norvik Liberal", "the Lund Republican": words that were taken for a name. */
  private static boolean isAnyOfMany(Span source, Said said, String text) {
    int name = text.indexOf(said.speaker().name(), source.start());
    return OF_A_PARTY.matcher(said.speaker().name()).matches()
        || name >= 0
            && name < source.end()
            && ANY_OF_MANY.matcher(before(name, LONGEST_WORD, text)).find();
  }

  private static String before(int at, int length, String text) {
    return text.substring(Math.max(0, at - length), at);
  }

  /** "The company and the minister of ports, [Jo Roe,] confirmed". */
  private static boolean isLast(Span source, String text) {
    int from =
        Math.max(text.lastIndexOf('\n', source.start()), text.lastIndexOf(". ", source.start()));
    String before = text.substring(from + 1, source.start()).strip();
    return LAST_OF_A_LIST.matcher(before).matches() && !Clauses.isFinite(before);
  }
}
