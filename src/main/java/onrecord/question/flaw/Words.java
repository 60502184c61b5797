package onrecord.question.flaw;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Words compared as a reader compares them: without case, marks and endings. */
public final class Words {
  private static final Pattern WORD =
      Pattern.compile("\\d{1,3}(?:,\\d{3})+(?!\\d)|[\\p{L}\\p{N}]+(?:['’][\\p{L}]+)?");

  /** Words that carry no meaning by themselves, and those that every question has. */
  private static final Set<String> EMPTY =
      Set.of(
          ("the a an of and or but nor in on at to for by with from as into over under about between"
                  + " through during against among within without upon towards after before since"
                  + " until than then there here that this these those which who whom whose what"
                  + " when where why how is are was were be been being am do does did done have has"
                  + " had having will would can could may might must shall should not no it its he"
                  + " she they him her them his hers their theirs we us our you your i me my mine"
                  + " one two three also too very more most less least many much some any each"
                  + " every both all only just even still yet so if because while although said say"
                  + " says saying told tell according statement statements words word quotation"
                  + " complete made make makes making speaker person people official"
                  + " article report reported quoted asked called give given gave")
              .split(" "));

  private static final Pattern CLITIC = Pattern.compile("['’].*$");

  /** The longer first, of which another may be the end. */
  private static final List<String> ENDINGS = List.of("edly", "ing", "ed", "es", "ly", "s", "y");

  private static final Pattern THE = Pattern.compile("^(?i)the ");

  private static final int SHORTEST_STEM = 2;

  /** So many letters have all forms of a word in common. */
  private static final int FORM = 5;

  private Words() {}

  /** Letters and digits in lower case, single spaces between. */
  public static String plain(String text) {
    String lower = composed(text).replace('’', '\'').toLowerCase(Locale.ROOT);
    return spaced(Digits.withoutSeparators(lower));
  }

  /**
   * Letter by letter, which is quicker than a pattern: each draft has thousands of words compared.
   */
  private static String spaced(String text) {
    var spaced = new StringBuilder(text.length());
    boolean gap = false;
    int end;
    for (int at = 0; at < text.length(); at = end) {
      int letter = text.codePointAt(at);
      end = at + Character.charCount(letter);
      if (isOfWord(letter) || letter == '.' && isInNumber(at, text)) {
        if (gap && !spaced.isEmpty()) spaced.append(' ');
        spaced.appendCodePoint(letter);
        gap = false;
      } else {
        gap = true;
      }
    }
    return spaced.toString();
  }

  private static boolean isOfWord(int letter) {
    return switch (Character.getType(letter)) {
      case Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
      default -> Character.isLetterOrDigit(letter);
    };
  }

  /** "18.6" is one number, of which "6" is no part. */
  private static boolean isInNumber(int point, String text) {
    return point > 0
        && isDigit(text.charAt(point - 1))
        && point + 1 < text.length()
        && isDigit(text.charAt(point + 1));
  }

  private static boolean isDigit(char letter) {
    return letter >= '0' && letter <= '9';
  }

  /** "é" as one letter, be it written as two. */
  private static String composed(String text) {
    return Normalizer.isNormalized(text, Normalizer.Form.NFC)
        ? text
        : Normalizer.normalize(text, Normalizer.Form.NFC);
  }

  public static List<String> of(String text) {
    var words = new ArrayList<String>();
    Matcher word = WORD.matcher(composed(text));
    while (word.find()) {
      words.add(word.group());
    }
    return words;
  }

  /** The same in small letters. */
  static Stream<String> small(String text) {
    return of(text).stream().map(word -> word.toLowerCase(Locale.ROOT));
  }

  /** A name without the article that may begin it. */
  public static String withoutThe(String name) {
    return THE.matcher(name).replaceFirst("");
  }

  public static int count(String text) {
    int count = 0;
    Matcher word = WORD.matcher(composed(text));
    while (word.find()) {
      count++;
    }
    return count;
  }

  /** Where each word of a text begins. */
  public static int[] starts(String text) {
    return WORD.matcher(text).results().mapToInt(MatchResult::start).toArray();
  }

  /** The words that carry meaning, without their usual endings. */
  public static Set<String> content(String text) {
    var words = new LinkedHashSet<String>();
    for (String word : of(text)) {
      String lower =
          Digits.withoutSeparators(CLITIC.matcher(word.toLowerCase(Locale.ROOT)).replaceFirst(""));
      if (lower.length() > 2 && !EMPTY.contains(lower)) {
        words.add(stem(lower));
      }
    }
    return words;
  }

  public static boolean isEmpty(String word) {
    return EMPTY.contains(word.toLowerCase(Locale.ROOT));
  }

  /** Whether some words stand in a text as whole words. */
  public static boolean contains(String text, String words) {
    String sought = plain(words);
    return !sought.isEmpty() && (" " + plain(text) + " ").contains(" " + sought + " ");
  }

  /** Where some letters stand in a text: quicker found than by a pattern with them in it. */
  public static IntStream places(String text, String letters) {
    return IntStream.iterate(
        text.indexOf(letters), at -> at >= 0, at -> text.indexOf(letters, at + 1));
  }

  /** Whether a form of a name stands in some words, letter by letter and as whole words. */
  public static boolean hasForm(String words, String form) {
    return form(words, form, 0) >= 0;
  }

  /** Where it stands there so. */
  public static IntStream formPlaces(String words, String form) {
    return IntStream.iterate(form(words, form, 0), at -> at >= 0, at -> form(words, form, at + 1));
  }

  private static int form(String words, String form, int from) {
    // An empty form would be found behind the last letter again and again.
    int at = form.isEmpty() ? -1 : words.indexOf(form, from);
    while (at >= 0) {
      int end = at + form.length();
      boolean before = at > 0 && Character.isLetterOrDigit(words.charAt(at - 1));
      boolean after = end < words.length() && Character.isLetterOrDigit(words.charAt(end));
      if (!before && !after) {
        return at;
      }
      at = words.indexOf(form, at + 1);
    }
    return -1;
  }

  /** How much of the smaller set of content words the two have in common, from 0 to 1. */
  public static double overlap(String one, String other) {
    return overlap(content(one), content(other));
  }

  /** The same of content words found before. */
  public static double overlap(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return 0;
    }
    var common = new LinkedHashSet<>(a);
    common.retainAll(b);
    return common.size() / (double) Math.min(a.size(), b.size());
  }

  /** Whether two words begin with the same letters, so many or all that the shorter has. */
  private static boolean sameStart(String word, String other, int letters) {
    return word.equals(other)
        || Math.min(word.length(), other.length()) >= letters
            && word.regionMatches(0, other, 0, letters);
  }

  /** Whether one of some words begins like a word, with so many of its letters. */
  public static boolean hasLike(Set<String> words, String word, int letters) {
    return words.stream().anyMatch(other -> sameStart(word, other, letters));
  }

  /** Whether one of some words is a form of a word: "delivery" of "deliver". */
  static boolean hasAnyFormOf(Set<String> words, String word) {
    return hasLike(words, word, FORM);
  }

  private static String stem(String word) {
    if (word.length() <= 4) {
      return word;
    }
    if (word.endsWith("ies") || word.endsWith("ied")) {
      return stem(word.substring(0, word.length() - 3) + "y");
    }
    for (String ending : ENDINGS) {
      int length = word.length() - ending.length();
      if (length >= SHORTEST_STEM && word.endsWith(ending)) {
        return word.substring(0, length);
      }
    }
    return word;
  }
}
