package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * People whom an article tells to be charged or suspected. What it tells of their deeds in plain
 * sentences is what others say of them until a court has found it: only what is done to them, or by
 * them in court, is told as it is.
 */
final class Charged {
  /** Whoever is named last before it. */
  private static final Pattern CHARGED =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?(\\p{Lu}[\\p{L}’'-]{2,})(?:(?! \\p{Lu}\\p{Ll}+ \\p{Lu}| (?:said|says|told|tells|added|wrote|asked|and|but|as|after|when|while|that) )[^;:]){0,60}?"
              + " (?:charged (?:with(?! \\p{L}+ing (?:the|its|their|an?)\\b)|over)|indicted|(?:on|stands?|stood|awaiting) trial"
              + "|plead(?:s|ed|ing)? (?:not )?guilty|suspected of|(?:faces?|faced) (?:\\p{L}+ )?(?:charges?|trial)"
              + "|(?:was|were|been|is|are) (?:\\p{L}+ly )?(?:arrested|detained|accused of|held in custody|in custody|remanded|under arrest))\\b");

  /**
   * "Roe denies the charges", "Roe has pleaded not guilty", "police arrested the diver Ada Roe".
   */
  private static final Pattern NAMED =
      Pattern.compile(
          "\\b(?:(\\p{Lu}\\p{Ll}+) )?(\\p{Lu}[\\p{L}’'-]{2,}) (?:has |have |had |also )?(?:plead(?:s|ed)? (?:not )?guilty"
              + "|den(?:y|ies|ied) (?:all |any |the |his |her |these |those )*(?:charges?|wrongdoing|accusations?|allegations?))\\b"
              + "|\\b(?:arrest(?:s|ed)|detain(?:s|ed)|indict(?:s|ed)) "
              + "(?:(?!(?:in|on|at|near|by|after|for|from|outside|during|over) )[\\p{Ll}-]+,? ){0,6}"
              + "(\\p{Lu}\\p{L}+) (?:\\p{Lu}\\. )?(\\p{Lu}[\\p{L}’'-]{2,})");

  /** "He sold it", "In 2019 she sold it": behind a sentence about one of them. */
  private static final Pattern PRONOUN =
      Pattern.compile(CarriedOn.SETTING + "(?i:he|she|they|his|her|their)\\b");

  /** What happens to somebody in court, or what the outlet saw there. */
  private static final Pattern PROCESS =
      Pattern.compile(
          "(?i)\\b(?:court|case|trial|hearing|jury|judge|charged|charges|indicted|arrested|bail|sentenced|convicted|acquitted"
              + "|found guilty|cleared|freed|released|jailed|plead\\p{L}*|custody|detained|remanded|den(?:y|ies|ied)|born|married|lives|died)\\b");

  private static final Pattern PLACE =
      Pattern.compile("(?:\\b(?:[Ii]n|[Aa]t|[Nn]ear|[Ff]rom|of|[Tt]o|[Tt]he)|\\d) $");

  /** "Lund lies north", "March 2021", "the Church Museum". */
  private static final Pattern NO_PERSON = Pattern.compile("^(?: lies\\b| \\d| \\p{Lu}\\p{Ll})");

  private static final Pattern FIRST_NAME = Pattern.compile("(\\p{Lu}\\p{Ll}+) (?:\\p{Lu}\\. )?$");

  private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

  private static final Pattern SINCE =
      Pattern.compile(
          "^(?: (?:in|at) \\p{Lu}\\p{L}+)? in (?:\\p{Lu}\\p{Ll}+ )?((?:19|20)\\d\\d)\\b");

  /** Years after which a charge that is told is no longer open. */
  private static final int LONG_AGO = 10;

  /** The first names of each surname. */
  private final Map<String, Set<String>> people = new HashMap<>();

  private final Items items;

  /** Which sentences are about one of them. */
  private final boolean[] about;

  Charged(Items items) {
    this.items = items;
    this.about = new boolean[items.sentences.size()];
    int latest =
        YEAR.matcher(items.tokens.text).results().mapToInt(y -> year(y.group())).max().orElse(0);
    for (Sentence one : items.sentences) {
      String words = items.line(one);
      for (Pattern pattern : List.of(CHARGED, NAMED)) {
        pattern
            .matcher(words)
            .results()
            .filter(found -> !isLongAgo(words.substring(found.end()), latest))
            .forEach(this::add);
      }
    }
    for (int i = 0; i < about.length && !people.isEmpty(); i++) {
      Sentence one = items.sentences.get(i);
      String words = items.line(one);
      boolean goesOn =
          i > 0
              && about[i - 1]
              && items.sentences.get(i - 1).paragraph() == one.paragraph()
              && PRONOUN.matcher(words).find();
      about[i] = goesOn || people.keySet().stream().anyMatch(name -> isWord(name, words));
    }
  }

  private void add(MatchResult found) {
    for (int i = 2; i <= found.groupCount(); i += 2) {
      if (found.group(i) != null) {
        Set<String> first = people.computeIfAbsent(found.group(i), name -> new HashSet<>());
        if (found.group(i - 1) != null) {
          first.add(found.group(i - 1));
        }
      }
    }
  }

  /** "arrested in 1998" of somebody who "became mayor in 2012". */
  private static boolean isLongAgo(String rest, int latest) {
    Matcher since = SINCE.matcher(rest);
    return since.find() && year(since.group(1)) + LONG_AGO < latest;
  }

  private static int year(String digits) {
    return Integer.parseInt(digits);
  }

  /** Whether a sentence tells of a deed of one of them. */
  boolean is(int sentence) {
    return about[sentence] && !isOfCourt(items.line(items.sentences.get(sentence)));
  }

  /** Whether it tells what happens to somebody in court. */
  static boolean isOfCourt(String words) {
    return PROCESS.matcher(words).find();
  }

  /** "Ash" is not in "Ashford", the town of Lund is not Jo Lund, and neither is Ada Lund. */
  private boolean isWord(String name, String words) {
    for (int at = words.indexOf(name); at >= 0; at = words.indexOf(name, at + 1)) {
      String before = words.substring(0, at);
      String rest = words.substring(at + name.length());
      if (isNoLetter(words, at - 1)
          && isNoLetter(words, at + name.length())
          && !PLACE.matcher(before).find()
          && !NO_PERSON.matcher(rest).find()
          && !isAnother(people.get(name), before)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNoLetter(String words, int at) {
    return at < 0 || at >= words.length() || !Character.isLetter(words.charAt(at));
  }

  /** "Ada Lund" beside Jo Lund; "Mayor Lund" may be Jo. */
  private static boolean isAnother(Set<String> first, String before) {
    Matcher name = FIRST_NAME.matcher(before);
    return name.find()
        && !first.isEmpty()
        && !first.contains(name.group(1))
        && FirstNames.has(name.group(1))
        && (Lexicon.bits(FirstNames.plain(name.group(1))) & Lexicon.TITLE) == 0;
  }
}
