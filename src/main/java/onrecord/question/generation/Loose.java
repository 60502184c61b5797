package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.FirstPerson;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.Weekdays;

/** Tells whether words lean on the article: a reader in six weeks has only the question. */
final class Loose {
  private static final Set<String> LEANING = Lexicon.list("leaning");
  private static final Set<String> SINGULAR = Set.of("he", "she", "him", "her", "his", "hers");
  private static final Set<String> PLURAL = Set.of("they", "them", "their", "theirs");
  private static final Set<String> NEUTER = Set.of("it", "its", "itself", "it's");
  private static final Set<String> POINTING = Set.of("this", "these", "those");
  private static final Set<String> SAYS_WHICH =
      Set.of(
          "of", "on", "to", "for", "that", "which", "between", "against", "by", "from", "with",
          "about", "into", "over", "in", "at", "who");

  /** "the final bill": an adjective that tells no more which one it is. */
  private static final Set<String> UNTELLING =
      Set.of(
          "final",
          "upcoming",
          "latest",
          "proposed",
          "new",
          "recent",
          "current",
          "entire",
          "whole",
          "big",
          "earlier",
          "initial",
          "original",
          "next",
          "last",
          "first");

  private static final Map<String, String> FIELDS = Lexicon.fields();
  private static final String FORCE = "force";
  private static final Set<String> NOUNS = FIELDS.keySet();
  private static final Set<String> ROLES = Lexicon.list("role");

  /** Fillers of speech: such a sentence is not worth remembering word for word. */
  private static final Pattern FILLED =
      Pattern.compile("(?i)\\b(I mean|you know|sort of|kind of|as I said|like I said)\\b");

  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "(?i)\\bit(?:['’]s| is| was| will be| would be| has been| had been| should be| must be|"
              + " takes| took)"
              + EmptyWords.NOT_DONE
              + " .{0,60}?\\b(?:to|that|whether|who|when)\\b.*");

  /** "As Jo Roe sees it, …": that goes back to nothing. */
  private static final Pattern AS_SEEN =
      Pattern.compile("(?i)(?:^|[,.;“\"] ?)(?:as|the way) (?:[\\p{L}.’'-]+ ){1,5}$");

  private static final Pattern DATED =
      Pattern.compile(
          "(?i)\\b(today|tonight|tomorrow|yesterday|ago|recently|"
              + Weekdays.ANY
              + "|(?:last|next|this) (?:week|weekend|month|year|spring|summer|autumn|fall"
              + "|winter|night|morning|afternoon|evening))s?\\b");
  private static final Pattern POINTING_THAT =
      Pattern.compile(
          "(?i)^that(?:['’]s|['’]ll)? (?:is|was|will|would|could|can|should|has|had|must|may|might|does|did|alone)?\\b"
              + "|\\b(?:an?|another) (?:\\p{Ll}+ )?one(?=[.,;:!?]|$)"
              + "|\\b(?:of|for|with|about|do|did|does|say|like|after|before|by) that(?=[,.;!?]|$)"
              + "|\\b(?:think|believe|know|say|hope|mean) that (?:is|was|will|would|could|should|has)\\b"
              + "|\\blike it\\b|[,;] that (?:is|was|will|would|could)\\b|\\b\\w+ that[.!?]?$|\\bso do\\b|\\bdid it\\b"
              + "|\\bdo(?:ing)? (?:it|so)\\b|\\band that\\b");

  /** True on the day it was said only. */
  private static final Pattern UNDATED =
      Pattern.compile(
          "(?i)\\b(?:now|currently|already|so far|this (?:election|cycle|campaign|race|season|time))\\b");

  private static final Pattern WEEKDAY = Pattern.compile(Weekdays.ANY);

  private static final Set<String> FIRST_NAMES = Lexicon.firstNames();

  private static final Pattern SEVERAL =
      Pattern.compile("people|police|children|men|women|families|(?:any|every|some)(?:one|body)");

  private static final Pattern PLURAL_NOUN = Pattern.compile("\\p{L}{3,}[^s]s");

  private static final Pattern SOMETHING =
      Pattern.compile("(?i)\\b(?:the|a|an|every|no|one|our|my) \\p{L}{3,}");

  private static final Pattern CLITIC = Pattern.compile("['’](s|re|ll|d|ve)$");

  private final People people;
  private final Set<String> topic;

  /**
   * @param topic the words of the line above the stem: by it "the toll" is known
   */
  Loose(People people, Set<String> topic) {
    this.people = people;
    this.topic = topic;
  }

  /** Whether quoted words, shown with their speaker, need the article. */
  boolean quoted(String words) {
    return hasFirstName(words)
        || DATED.matcher(words).find()
        || FILLED.matcher(words).find()
        || POINTING_THAT.matcher(words).find()
        || leans(words);
  }

  /** "Joe would win": who that is, a reader does not know. */
  static boolean hasFirstName(String words) {
    return !firstNames(words).isEmpty();
  }

  /** The first names that stand alone, but for one that begins the words. */
  static List<String> firstNames(String words) {
    var alone = new ArrayList<String>();
    List<Token> tokens = Token.of(words);
    for (int i = 1; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      boolean single =
          !tokens.get(i - 1).isCapital()
              && !tokens.get(i - 1).text().equals(".")
              && (i + 1 == tokens.size() || !tokens.get(i + 1).isCapital());
      if (single && token.isCapital() && FIRST_NAMES.contains(token.lower())) {
        alone.add(token.text());
      }
    }
    return alone;
  }

  /** Whether words outside quotation marks need it: nobody may say "we" there. */
  boolean reported(String words) {
    return quoted(words)
        || UNDATED.matcher(words).find()
        || Token.of(words).stream()
            .map(Token::lower)
            .anyMatch(low -> FirstPerson.is(low) || low.equals("you") || low.equals("your"));
  }

  /** Whether a pronoun or "the report" in some words has nothing there to go back to. */
  boolean leans(String words) {
    List<Token> tokens = Token.of(words);
    for (int i = 0; i < tokens.size(); i++) {
      String word = plain(tokens.get(i));
      String before = words.substring(0, tokens.get(i).start());
      if (SINGULAR.contains(word) && people.personIn(before) == null && !hasPerson(before)
          || PLURAL.contains(word) && !hasPlural(before)
          || NEUTER.contains(word)
              && !EXPLETIVE.matcher(words.substring(tokens.get(i).start())).matches()
              && !isAsSeen(before, words.substring(tokens.get(i).end()))
              && !hasNoun(before)
          || POINTING.contains(word) && !isTopic(tokens, i + 1)
          || word.equals("such") && !nextIs(tokens, i, "as")
          || word.equals("here")
          || word.equals("there") && i == tokens.size() - 1
          || (word.equals("the") || word.equals("that")) && leaning(tokens, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a "she" or "they" has nobody there to go back to. */
  boolean leansOnSomebody(String words) {
    return Token.of(words).stream()
        .anyMatch(
            token -> {
              String word = plain(token);
              String before = words.substring(0, token.start());
              return SINGULAR.contains(word)
                      && people.personIn(before) == null
                      && !hasPerson(before)
                  || PLURAL.contains(word) && !hasPlural(before);
            });
  }

  /** "he" of "he'll". */
  private static String plain(Token token) {
    return CLITIC.matcher(token.lower()).replaceFirst("");
  }

  /** "the report" without a word of which report, where the line above does not tell either. */
  private boolean leaning(List<Token> tokens, int i) {
    if (i < tokens.size() && UNTELLING.contains(tokens.get(i).lower())) {
      return leaning(tokens, i + 1);
    }
    if (i >= tokens.size() || !LEANING.contains(tokens.get(i).lower()) || isTopic(tokens, i)) {
      return false;
    }
    if (tokens.get(i).lower().matches("two|three|other|same") && isTopic(tokens, i + 1)) {
      return false;
    }
    return i + 1 >= tokens.size() || !SAYS_WHICH.contains(tokens.get(i + 1).lower());
  }

  private boolean isTopic(List<Token> tokens, int i) {
    return i < tokens.size()
        && (topic.containsAll(Words.content(tokens.get(i).text())) || isForce(tokens.get(i)))
        && !Words.content(tokens.get(i).text()).isEmpty();
  }

  /** "the conflict" under a line on a war. */
  private boolean isForce(Token token) {
    return FORCE.equals(FIELDS.get(token.lower()))
        && topic.stream().anyMatch(word -> FORCE.equals(FIELDS.get(word)));
  }

  private static boolean nextIs(List<Token> tokens, int i, String word) {
    return i + 1 < tokens.size() && tokens.get(i + 1).lower().equals(word);
  }

  /** "A nurse who crosses the water … than for her heating". */
  private static boolean hasPerson(String before) {
    return Token.of(before).stream()
        .map(Token::lower)
        .anyMatch(word -> "people".equals(FIELDS.get(word)) || ROLES.contains(word));
  }

  /** "Mayor Jo Brandt sold it": that is not she. */
  private boolean hasNoun(String before) {
    return runs(Token.of(before)).stream()
            .filter(run -> people.personIn(text(run, before)) == null)
            .flatMap(List::stream)
            .anyMatch(Loose::isName)
        || Token.of(before).stream().anyMatch(token -> NOUNS.contains(token.lower()))
        || SOMETHING.matcher(before).find();
  }

  /** Words with a capital that stand beside one another: "In", "Mayor Jo Brandt". */
  private static List<List<Token>> runs(List<Token> tokens) {
    var runs = new ArrayList<List<Token>>();
    boolean goesOn = false;
    for (Token token : tokens) {
      boolean name = token.isWord() && token.isCapital() && !isDate(token);
      if (name && !goesOn) {
        runs.add(new ArrayList<>());
      }
      if (name) {
        runs.get(runs.size() - 1).add(token);
      }
      goesOn = name;
    }
    return runs;
  }

  private static String text(List<Token> run, String words) {
    return words.substring(run.get(0).start(), run.get(run.size() - 1).end());
  }

  private static boolean isAsSeen(String before, String after) {
    return AS_SEEN.matcher(before).find()
        && (after.isEmpty() || ",.;".indexOf(after.charAt(0)) >= 0);
  }

  private static boolean hasPlural(String before) {
    return Token.of(before).stream()
        .anyMatch(
            token ->
                SEVERAL.matcher(token.lower()).matches()
                    || token.isWord()
                        && !Words.isEmpty(token.text())
                        && (PLURAL_NOUN.matcher(token.lower()).matches() || isName(token)));
  }

  private static boolean isName(Token token) {
    return token.isCapital() && token.start() > 0 && !isDate(token) && !token.text().equals("I");
  }

  private static boolean isDate(Token token) {
    return Months.has(token.text()) || WEEKDAY.matcher(token.text()).matches();
  }
}
