package onrecord.question.generation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/**
 * Whether a surname in an article is that of the man or of the woman, by the pronouns around it.
 */
final class Namesakes {
  private static final Pattern SENTENCE = Pattern.compile("(?<=[.?!][\"”]?)\\s+");

  private final Story story;
  private final List<String> sentences;
  private final Map<String, Boolean> found = new HashMap<>();

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

  /** Sentences that call somebody so, less those that do not. */
  private int balance(Name name, String form, String pronoun) {
    String other = pronoun.equals("he") ? "she" : "he";
    int balance = 0;
    for (String sentence : sentences) {
      if (Words.hasForm(sentence, form) && isAlone(name, sentence)) {
        balance += Pronouns.forms(pronoun).matcher(sentence).find() ? 1 : 0;
        balance -= Pronouns.forms(other).matcher(sentence).find() ? 1 : 0;
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
