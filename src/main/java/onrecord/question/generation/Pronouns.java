package onrecord.question.generation;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** By which of "he" and "she" a person is called, and where their forms stand. */
final class Pronouns {
  private static final Pattern HE = Pattern.compile("(?i)\\b(?:he|his|him)\\b");
  private static final Pattern SHE = Pattern.compile("(?i)\\b(?:she|hers?)\\b");

  /** "a woman with her own boat" */
  private static final Pattern SOMEBODY =
      Pattern.compile(
          "(?i)\\b(?:"
              + Lexicon.anyOf("one.person", "somebody", "office", "calling")
              + "|girl|boy|person|student|player|child|victim|(?:some|any|every|no)(?:one|body))\\b");

  private static final Pattern BEFORE_HER = Pattern.compile("\\b(?:Mrs|Ms)\\.? \\z");

  private static final Pattern FIRST = Pattern.compile("(?i)s?he\\b");

  private Pronouns() {}

  /** All the forms of "he" or of "she". */
  static Pattern forms(String pronoun) {
    return pronoun.equals("he") ? HE : SHE;
  }

  /** Whether any form of either stands in some words. */
  static boolean areIn(String words) {
    return HE.matcher(words).find() || SHE.matcher(words).find();
  }

  /** Whether a "he" or "she" in some words can mean nobody there and none of some people. */
  static boolean areOfNobody(String words, List<Name> people, Story story) {
    return Stream.of("he", "she").anyMatch(it -> isOfNobody(it, words, people, story));
  }

  private static boolean isOfNobody(String pronoun, String words, List<Name> people, Story story) {
    Matcher found = forms(pronoun).matcher(words);
    return found.find()
        && people.stream().allMatch(name -> isOther(name, pronoun, story))
        && (people.isEmpty() || !SOMEBODY.matcher(words.substring(0, found.start())).find());
  }

  /** "he" or "she" where nothing else stands at a place; else null. */
  static String in(Span at, Story story) {
    String words = at.in(story.text()).strip().toLowerCase(Locale.ROOT);
    return words.equals("he") || words.equals("she") ? words : null;
  }

  /** "he" or "she" where some words begin with it; else null. */
  static String first(String words) {
    Matcher first = FIRST.matcher(words);
    return first.lookingAt() ? first.group().toLowerCase(Locale.ROOT) : null;
  }

  /** Whether a person is surely called by the other one. */
  static boolean isOther(Name name, String pronoun, Story story) {
    String known = of(name, story);
    return known != null && !known.equals(pronoun);
  }

  /**
   * "he" or "she" as the first name tells, or as the article calls a person; else null. A pronoun
   * may have been led to the wrong one, a first name may not.
   */
  static String of(Name name, Story story) {
    String told = name.familyNameFirst() ? null : Lexicon.pronoun(name.name().split(" ")[0]);
    if (told != null) {
      return told;
    }
    int he = 0;
    int she = 0;
    for (Attribution one : story.reading.found().attributions()) {
      if (name.name().equals(one.speaker()) && one.source().size() == 1) {
        String source = in(one.source().get(0), story);
        he += "he".equals(source) ? 1 : 0;
        she += "she".equals(source) ? 1 : 0;
      }
    }
    for (Span at : name.mentions()) {
      String before = story.text().substring(Math.max(0, at.start() - 5), at.start());
      he += before.endsWith("Mr. ") || before.endsWith("Mr ") ? 1 : 0;
      she += BEFORE_HER.matcher(before).find() ? 1 : 0;
    }
    return he > 2 * she ? "he" : she > 2 * he ? "she" : null;
  }
}
