package onrecord.question.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Name;

/**
 * Whether a surname in an article is that of the man or of the woman, by the pronouns around it.
 */
final class Namesakes {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!][\"”]?)\\s+");

  /** "Jo Ann " or "Mayor Jo " before a surname. */
  private static final String FIRST_NAMES =
      "(?=\\p{Lu})(?U:\\b)(\\p{Lu}\\p{L}+) (?:(\\p{Lu}[\\p{L}.]*) )?";

  /** A first name before a surname, which ends there. */
  private record Full(String first, int end) {}

  private final Story story;
  private final List<String> sentences;
  private final Map<String, Boolean> found = new HashMap<>();

  /** By surname, in order of the text: the same few are asked for with each passage. */
  private final Map<String, List<Full>> full = new HashMap<>();

  Namesakes(Story story) {
    this.story = story;
    this.sentences = SENTENCE.splitAsStream(story.text()).toList();
  }

  /**
   * Where sentences on nobody but Roe say "she" more often than "he", Roe is not Bo Roe.
   *
   * @param form as the article calls this one in short
   * @param pronoun "he" or "she", as the name is a man's or a woman's
   */
  boolean isCalledOtherwise(Name name, String form, String pronoun) {
    return found.computeIfAbsent(name.name() + "|" + form, key -> balance(name, form, pronoun) < 0);
  }

  /** The last first name with which a surname stands up to a place of the text. */
  Optional<String> lastFirstName(String surname, int place) {
    return full.computeIfAbsent(surname, this::allOf).stream()
        .takeWhile(one -> one.end() <= place)
        .reduce((earlier, later) -> later)
        .map(Full::first);
  }

  private List<Full> allOf(String surname) {
    var all = new ArrayList<Full>();
    Matcher name =
        Pattern.compile(FIRST_NAMES + Pattern.quote(surname) + "(?U:\\b)").matcher(story.text());
    while (name.find()) {
      Stream.of(2, 1)
          .map(name::group)
          .filter(word -> word != null && FirstNames.has(word))
          .findFirst()
          .ifPresent(first -> all.add(new Full(first, name.end())));
    }
    return all;
  }

  /** Sentences that call somebody so, less those that do not. */
  private int balance(Name name, String form, String pronoun) {
    String other = pronoun.equals("he") ? "she" : "he";
    int balance = 0;
    for (String sentence : sentences) {
      if (Words.hasForm(sentence, form) && isAlone(name, sentence)) {
        String own = Whose.withoutOwner(sentence, form);
        balance += Pronouns.forms(pronoun).matcher(own).find() ? 1 : 0;
        balance -= Pronouns.forms(other).matcher(own).find() ? 1 : 0;
      }
    }
    return balance;
  }

  private boolean isAlone(Name name, String sentence) {
    return story.people.all().stream()
        .filter(story.people::isPerson)
        .noneMatch(one -> !one.equals(name) && story.people.mentions(sentence, one));
  }
}
