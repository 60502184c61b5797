package onrecord.question.generation;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Akin;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/** What is shown above a sentence with a gap: it has to tell what that sentence is about. */
final class Above {
  private static final int LONGEST = 60;

  /** How much and when, and that it changed: two sentences that share no more are of two things. */
  private static final Set<String> NO_TIE =
      Words.content(
          "per cent percent million billion crowns euros dollars pounds francs year years month months"
              + " week weeks day days time times number numbers January February March April May June"
              + " July August September October November December Monday Tuesday Wednesday Thursday"
              + " Friday Saturday Sunday rise rises rose risen fall falls fell fallen increase increased"
              + " new first last only half third quarter");

  private static final Pattern THING = Pattern.compile("(?i)\\b(?:its?|they|them|theirs?)\\b");

  /** "crowns": nobody means these by "they". */
  private static final Pattern MONEY =
      Pattern.compile(
          "(?i)\\b(?:crowns|euros|dollars|pounds|francs|cents|tonnes|kilometres|metres)\\b");

  private static final Pattern POINTS_ON = Pattern.compile("(?i)(?:it|they|its|their)\\b.*");

  /** A part of those asked: of whom and when, only the survey tells. */
  private static final Pattern OF_THOSE_ASKED =
      Pattern.compile(
          "(?i)(?:Among|Of)\\b.*|.*\\b(?:were|was) (?:\\p{L}+ly )?(?:against|for it|in favou?r|opposed|undecided|unsure"
              + "|(?:dis)?satisfied)\\b.*|.*\\b(?:did not know|had no opinion|gave no answer)\\b.*");

  private static final Pattern SURVEY =
      Pattern.compile(
          "(?i).*\\b(?:surveys?|polls?|questionnaires?|census|stud(?:y|ies)|referendum)\\b.*");

  private Above() {}

  /** The sentence before it or the lead, whichever has more to do with it; null if none fits. */
  static Passage of(Gap gap, Voiced told, boolean placed, Story story) {
    var words = Words.content(told.words());
    return told.settings(story)
        .filter(passage -> fits(passage, gap, told))
        .filter(
            passage ->
                told.requested() ? explains(passage, told) : shared(passage, words) > 0 || !placed)
        .max(Comparator.comparingLong(passage -> shared(passage, words)))
        .orElseGet(() -> told.requested() ? wider(gap, told, story) : null);
  }

  /** The sentences before with those that lead up to them, where these tell what it is about. */
  private static Passage wider(Gap gap, Voiced told, Story story) {
    Passage before = told.before();
    boolean next = before != null && told.follows(before, story);
    Passage first = next ? new RunUp(story).to(before.at()) : null;
    if (first == null || pronoun(told.words()) != null) {
      return null;
    }
    var at = new Span(first.at().start(), before.at().end());
    var names = Stream.concat(first.names().stream(), before.names().stream()).distinct().toList();
    var both = new Passage(at, at.in(story.text()), names);
    return fits(both, gap, told) && isTied(both.text(), told.words()) ? both : null;
  }

  private static boolean fits(Passage passage, Gap gap, Voiced told) {
    return Words.count(passage.text()) <= LONGEST
        && tellsNothing(passage.text(), gap, told)
        && (!lacksSurvey(told) || isSurvey(passage.text()));
  }

  /** Whether a sentence that is shown alone is understood by the line above it or a name in it. */
  static boolean isClear(Voiced told, Story story) {
    String line = story.contextLine.of();
    return told.alone()
        && !lacksSurvey(told)
        && (!told.requested()
            || pronoun(told.words()) == null
                && (namesAny(told, story) || line != null && isTied(line, told.words())));
  }

  /** "On Monday the grant was raised": a day is no name. */
  private static boolean namesAny(Voiced told, Story story) {
    return Token.of(told.words()).stream()
        .skip(1)
        .filter(token -> token.isCapital() && story.people.isProper(token.text()))
        .anyMatch(token -> !ties(token.text()).isEmpty());
  }

  /** "Among those with a boat, ____ were against": without the survey nobody knows against what. */
  private static boolean lacksSurvey(Voiced told) {
    return OF_THOSE_ASKED.matcher(told.words()).matches() && !isSurvey(told.words());
  }

  private static boolean isSurvey(String words) {
    return SURVEY.matcher(words).matches();
  }

  /** Whether what "it" or "they" means stands there, or else something that both tell of. */
  private static boolean explains(Passage passage, Voiced told) {
    String pronoun = pronoun(told.words());
    return pronoun == null
        ? isTied(passage.text(), told.words())
        : passage.equals(told.before()) && Things.areIn(last(passage), pronoun);
  }

  /** The first one that means nothing in the sentence itself, in small letters; null if none. */
  private static String pronoun(String all) {
    String words = EmptyWords.without(all);
    Matcher pronouns = THING.matcher(words);
    while (pronouns.find()) {
      String pronoun = pronouns.group().toLowerCase(Locale.ROOT);
      if (!Things.areIn(words.substring(0, pronouns.start()), pronoun)) {
        return pronoun;
      }
    }
    return null;
  }

  /** The last sentence that does not begin with such a pronoun itself. */
  private static String last(Passage passage) {
    List<String> sentences =
        passage.sentences().stream()
            .map(passage::in)
            .filter(one -> !POINTS_ON.matcher(one).matches())
            .toList();
    return sentences.isEmpty()
        ? ""
        : MONEY.matcher(sentences.get(sentences.size() - 1)).replaceAll("");
  }

  private static boolean isTied(String passage, String words) {
    Set<String> shown = ties(passage);
    return ties(words).stream()
        .anyMatch(
            word -> shown.contains(word) || shown.stream().anyMatch(one -> Akin.are(one, word)));
  }

  private static Set<String> ties(String words) {
    return Words.content(words).stream()
        .filter(word -> !NO_TIE.contains(word) && !Character.isDigit(word.charAt(0)))
        .collect(Collectors.toSet());
  }

  private static long shared(Passage passage, Set<String> words) {
    return Words.content(passage.text()).stream().filter(words::contains).count();
  }

  /** Neither the key nor another option stands there, not even a part of a list. */
  private static boolean tellsNothing(String passage, Gap gap, Voiced told) {
    return Stream.concat(Stream.of(gap.key(told)), gap.others().stream())
        .flatMap(option -> Stream.of(option.split(", and |, | and ")))
        .noneMatch(option -> Words.contains(passage, option));
  }
}
