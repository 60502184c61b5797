package onrecord.question.flaw;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Name;

/** Firms, sites and papers that extraction took for people. */
final class Bodies {
  private static final String BODY = Lexicon.any("body");
  private static final Set<String> FIRST_OF_PLACES = Lexicon.list("place.first");
  private static final Set<String> LAST_OF_PLACES = Lexicon.list("place.last");
  private static final Pattern LAST = Pattern.compile("(?i).* (" + BODY + ")");

  /** "in [Port Roe]": people are not lived in. */
  private static final Pattern IN = Pattern.compile("\\b(?i:in|near|outside|around) \\z");

  /** "the news site [Nordlys]". */
  private static final Pattern BODY_BEFORE =
      Pattern.compile("\\b([Tt]he|[Aa]n?) ([\\p{L}-]+ ){0,3}(" + BODY + ") \\z");

  /** "[Roe] Ceramics". */
  private static final Pattern BODY_AFTER = Pattern.compile(" (?i:" + BODY + ")\\b");

  /** "Lund Heritage Society" is nobody, whoever is its president. */
  private static final Pattern LONG_LAST = Pattern.compile("(?i)\\S+ .* (" + BODY + ")");

  private static final Pattern ITS = Pattern.compile(" (its|it)\\b");
  private static final int NEAR = 80;

  /** More than a body with three words and an article before it take. */
  private static final int FAR = 240;

  private static final Pattern THING =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:[Tt]he (?:(?:Lady|Sir|King|Queen|Prince|Princess|Captain) )?|Saint |St\\.? )$");

  /** As long as "the Princess ". */
  private static final int BEFORE = 16;

  private Bodies() {}

  /** "Union", "agency": what a body is, not how it is called. */
  static boolean isKind(String noun) {
    return Lexicon.list("body").contains(noun.toLowerCase(Locale.ROOT));
  }

  static boolean isBody(Name name, String text) {
    return LONG_LAST.matcher(name.name()).matches()
        || name.title() == null
            && (LAST.matcher(name.name()).matches()
                || isPlace(name, text)
                || isCalledSo(name, text)
                || hasArticle(name, text)
                || isFirm(name, text));
  }

  /** "Lake Roe": where something was found. */
  static boolean isCalledAsPlace(String name) {
    String[] words = name.toLowerCase(Locale.ROOT).split(" ");
    return words.length == 2 && FIRST_OF_PLACES.contains(words[0]);
  }

  /** By its first or last word, or by what happens there: "a strike in Port Roe". */
  private static boolean isPlace(Name name, String text) {
    String[] words = name.name().toLowerCase(Locale.ROOT).split(" ");
    boolean several = words.length > 1;
    return several && FIRST_OF_PLACES.contains(words[0])
        || !FirstNames.has(words[0])
            && (several && LAST_OF_PLACES.contains(words[words.length - 1])
                || Words.formPlaces(text, name.name())
                    .anyMatch(at -> IN.matcher(before(text, at)).find()));
  }

  /** "The Red Star": nobody has an article before the name wherever it stands. */
  private static boolean hasArticle(Name name, String text) {
    return name.name().contains(" ")
        && Words.places(text, name.name()).count() > 0
        && Words.places(text, name.name())
            .allMatch(at -> text.substring(Math.max(0, at - 4), at).equalsIgnoreCase("the "));
  }

  /** "The news site Nordlys", or "Roe Ceramics" where else only "Roe" stands. */
  private static boolean isCalledSo(Name name, String text) {
    boolean single = !name.name().contains(" ");
    return Words.formPlaces(text, name.name())
        .anyMatch(
            at ->
                BODY_BEFORE.matcher(before(text, at)).find()
                    || single
                        && BODY_AFTER
                            .matcher(text)
                            .region(at + name.name().length(), text.length())
                            .lookingAt());
  }

  /**
   * "Roe Ceramics … its works", later "Roe": a person is called by the last name, or by the first
   * with a "he" or "she"; a firm by the first with an "it".
   */
  private static boolean isFirm(Name name, String text) {
    String first = name.name().split(" ")[0];
    boolean single = !name.name().contains(" ");
    boolean byFirst =
        name.aliases().contains(first)
            && name.aliases().stream().noneMatch(alias -> name.name().endsWith(" " + alias));
    return (single || byFirst)
        && name.mentions().stream()
            .anyMatch(at -> ITS.matcher(after(text, at.end()).split("[.?!](?= |\n|$)")[0]).find());
  }

  private static String before(String text, int at) {
    return text.substring(Math.max(0, at - FAR), at);
  }

  private static String after(String text, int end) {
    return text.substring(end, Math.min(text.length(), end + NEAR)) + " ";
  }

  /** "The Salt Orchard", "the Lady Averil", "St Ebba's": a play, a ship, a hospital. */
  static boolean isThing(Name name, String text) {
    return !name.mentions().isEmpty()
        && name.mentions().stream()
            .map(at -> text.substring(Math.max(0, at.start() - BEFORE), at.start()))
            .allMatch(before -> THING.matcher(before).find());
  }
}
