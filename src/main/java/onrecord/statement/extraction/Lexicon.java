package onrecord.statement.extraction;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What the engine knows of English words: the readable lists beside this class, as bits a word. */
final class Lexicon {
  static final long DETERMINER = 1;
  static final long PREPOSITION = 1 << 1;
  static final long PRONOUN = 1 << 2;
  static final long CONJUNCTION = 1 << 3;
  static final long SUBORDINATOR = 1 << 4;
  static final long AUXILIARY = 1 << 5;
  static final long ADVERB = 1 << 6;
  static final long TIME = 1 << 7;
  static final long STARTER = 1 << 8;
  static final long SPEECH_NOUN = 1 << 9;
  static final long HONORIFIC = 1 << 10;
  static final long TITLE = 1 << 11;
  static final long ROLE = 1 << 12;
  static final long PEOPLE = 1 << 13;
  static final long SPOKESPERSON = 1 << 14;
  static final long ORGANISATION = 1 << 15;
  static final long PLACE = 1 << 16;
  static final long KNOWN = 1 << 17;
  static final long MALE = 1 << 18;
  static final long FEMALE = 1 << 19;
  static final long FAMILY_FIRST = 1 << 20;
  static final long SAY = 1 << 21;
  static final long TELL = 1 << 22;
  static final long THINK = 1 << 23;
  static final long SHOW = 1 << 24;
  static final long CALL = 1 << 25;
  static final long URGE = 1 << 26;
  static final long STANCE = 1 << 27;
  static final long BASE = 1 << 28;
  static final long THIRD = 1 << 29;
  static final long PAST = 1 << 30;
  static final long PARTICIPLE = 1L << 31;
  static final long ING = 1L << 32;
  static final long NOUN_CUE = 1L << 33;
  static final long PLURAL = 1L << 34;
  static final long QUOTE = 1L << 35;
  static final long VERB = 1L << 37;
  static final long NOUN = 1L << 36;
  static final long DISPUTE = 1L << 38;
  static final long NOBODY = 1L << 39;
  static final long PAPERS = 1L << 40;
  static final long THING = 1L << 41;
  static final long REPORTING = SAY | TELL | THINK | SHOW | CALL | URGE | STANCE | QUOTE;

  private static final Map<String, Long> SECTIONS =
      Map.ofEntries(
          Map.entry("determiner", DETERMINER),
          Map.entry("preposition", PREPOSITION),
          Map.entry("pronoun", PRONOUN),
          Map.entry("conjunction", CONJUNCTION),
          Map.entry("subordinator", SUBORDINATOR),
          Map.entry("auxiliary", AUXILIARY),
          Map.entry("adverb", ADVERB),
          Map.entry("time", TIME),
          Map.entry("starter", STARTER),
          Map.entry("speechnoun", SPEECH_NOUN),
          Map.entry("honorific", HONORIFIC),
          Map.entry("title", TITLE),
          Map.entry("role", ROLE),
          Map.entry("people", PEOPLE),
          Map.entry("spokesperson", SPOKESPERSON),
          Map.entry("organisation", ORGANISATION),
          Map.entry("place", PLACE),
          Map.entry("known", KNOWN),
          Map.entry("plural", PLURAL),
          Map.entry("nobody", NOBODY),
          Map.entry("papers", PAPERS),
          Map.entry("thing", THING),
          Map.entry("nouncue", NOUN_CUE),
          Map.entry("quote", QUOTE),
          Map.entry("noun", NOUN),
          Map.entry("verb", VERB),
          Map.entry("say", SAY),
          Map.entry("tell", TELL),
          Map.entry("think", THINK),
          Map.entry("show", SHOW),
          Map.entry("call", CALL),
          Map.entry("urge", URGE),
          Map.entry("stance", STANCE),
          Map.entry("dispute", DISPUTE));

  private static final Map<String, Long> BITS = new HashMap<>();

  private static final Pattern SPACES = Pattern.compile(" +");
  private static final Pattern ENDS_IN_Y = Pattern.compile(".*[^aeiou]y");

  /** "pass", "go": the third person has "es". */
  private static final Pattern HISSES = Pattern.compile(".*(?:s|sh|ch|x|z|o)");

  static {
    for (String file : List.of("words.txt", "titles.txt", "organisations.txt")) {
      long section = 0;
      for (String line : lines(file)) {
        if (line.startsWith("[")) {
          section = section(line);
        } else if (section == HONORIFIC) {
          String[] parts = line.split(" ");
          String gender = parts.length > 1 ? parts[1] : "";
          add(parts[0], section | (gender.equals("m") ? MALE : gender.equals("f") ? FEMALE : 0));
        } else {
          addAll(line, section);
        }
      }
    }
    lines("first-names-male.txt").forEach(line -> addAll(line, MALE));
    lines("first-names-female.txt").forEach(line -> addAll(line, FEMALE));
    lines("family-names-first.txt").forEach(line -> addAll(line, FAMILY_FIRST));
    long section = 0;
    for (String line : lines("reporting-verbs.txt")) {
      if (line.startsWith("[")) {
        section = section(line);
      } else {
        verb(line, section);
      }
    }
  }

  private Lexicon() {}

  /** The bits of a word in small letters; 0 for an unknown one. */
  static long bits(String word) {
    return BITS.getOrDefault(word, 0L);
  }

  /** The lines of a list beside this class that are neither empty nor a comment. */
  static List<String> lines(String file) {
    return WordFile.lines(Lexicon.class, file);
  }

  private static long section(String line) {
    return SECTIONS.get(line.substring(1, line.length() - 1));
  }

  private static void addAll(String line, long bits) {
    for (String word : SPACES.split(line)) {
      add(word, bits);
    }
  }

  private static void add(String word, long bits) {
    BITS.merge(word.toLowerCase(Locale.ROOT), bits, (a, b) -> a | b);
  }

  /** Puts in all forms of a verb: the listed ones, or those a regular verb has. */
  private static void verb(String line, long bits) {
    String[] forms = forms(line);
    long[] kinds = {BASE, THIRD, PAST, PARTICIPLE, ING};
    for (int i = 0; i < forms.length; i++) {
      add(forms[i], bits | kinds[i]);
    }
  }

  /** Base, third person, past, participle and -ing: as listed, or as a regular verb has them. */
  static String[] forms(String line) {
    String[] forms = line.split(" ");
    return forms.length == 1 ? regular(forms[0]) : forms;
  }

  private static String[] regular(String word) {
    boolean doubled = word.endsWith("*");
    String base = doubled ? word.substring(0, word.length() - 1) : word;
    String stem = doubled ? base + base.charAt(base.length() - 1) : base;
    boolean y = ENDS_IN_Y.matcher(base).matches();
    boolean e = base.endsWith("e");
    String third =
        y
            ? base.substring(0, base.length() - 1) + "ies"
            : HISSES.matcher(base).matches() ? base + "es" : base + "s";
    String past = e ? base + "d" : y ? base.substring(0, base.length() - 1) + "ied" : stem + "ed";
    boolean keepsE = base.endsWith("ee") || base.endsWith("oe") || base.endsWith("ye");
    String ing = e && !keepsE ? base.substring(0, base.length() - 1) + "ing" : stem + "ing";
    return new String[] {base, third, past, past, ing};
  }
}
