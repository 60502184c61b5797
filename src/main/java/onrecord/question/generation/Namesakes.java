package onrecord.question.generation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.FirstNames;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Whether a surname in an article is that of the man or of the woman, by the pronouns around it.
 */
final class Namesakes {
  /** "Jo Ann " or "Mayor Jo " before a surname, but no "with Jo. " */
  private static final String FIRST_NAMES =
      "(?=\\p{Lu})(?U:\\b)(\\p{Lu}\\p{L}+) (?:(\\p{Lu}(?:\\.|\\p{L}*)) )?";

  /** "Jo and Ann ", "Jo and his wife Ann M. " before a surname. */
  private static final String TWO =
      "(?=\\p{Lu})(?U:\\b)(\\p{Lu}[\\p{L}-]+) and (?:(?:his|her) \\p{Ll}+,? )?(\\p{Lu}[\\p{L}-]+) (?:\\p{Lu}\\. )?";

  /** What may go before the surname of whom a sentence begins with. */
  private static final String OPENING = "[\"“'’]*(?:\\p{Lu}[\\p{L}’-]*\\.? ){0,2}";

  /** "She", and "her" of what is hers: in "Roe called her" that is nobody like him. */
  private static final Pattern SHE =
      Pattern.compile(
          "\\b(?:[Ss]he|herself|her(?= \\p{L})(?! (?:to|by|for|from|with|on|in|as|at|of|and|or|but|that"
              + "|when|after|before|because|if)\\b))\\b");

  private static final Pattern HE = Pattern.compile("\\b(?:[Hh]e|himself|his)\\b");

  /** So many sentences more: one may tell what Roe said of her. */
  private static final int SURE = 2;

  /** So many characters back somebody has just been named. */
  private static final int NEAR = 400;

  /** Whom an article names no oftener in full, of that one it tells little. */
  private static final int PASSING = 2;

  /** A first name before a surname, which ends there. */
  private record Full(String first, int end) {}

  private final Story story;
  private final Once<List<String>> sentences = new Once<>(this::findSentences);
  private final Map<String, Boolean> found = new HashMap<>();
  private final Map<String, Boolean> two = new HashMap<>();

  /** By surname, in order of the text: the same few are asked for with each passage. */
  private final Map<String, List<Full>> full = new HashMap<>();

  Namesakes(Story story) {
    this.story = story;
  }

  /**
   * Where sentences that begin with Roe and name nobody else go on with "she" more often than
   * others say "he", Roe is not Bo Roe.
   *
   * @param form as the article calls this one in short
   * @param pronoun "he" or "she", as the name is a man's or a woman's
   */
  boolean isCalledOtherwise(Name name, String form, String pronoun) {
    return found.computeIfAbsent(
        name.name() + "|" + form, key -> balance(name, form, pronoun) <= -SURE);
  }

  /**
   * The last first name with which a surname stands up to the end of a passage; where that is of
   * somebody who is named in passing, and another was named first, only shortly before it.
   */
  Optional<String> lastFirstName(String surname, Span passage) {
    List<Full> all = full.computeIfAbsent(surname, this::allOf);
    return all.stream()
        .takeWhile(one -> one.end() <= passage.end())
        .reduce((earlier, later) -> later)
        .map(Full::first)
        .filter(last -> isNear(last, all, passage) || !isInPassing(last, all));
  }

  private static boolean isNear(String first, List<Full> all, Span passage) {
    return all.stream()
        .filter(one -> one.first().equals(first))
        .anyMatch(one -> one.end() > passage.start() - NEAR && one.end() <= passage.end());
  }

  private static boolean isInPassing(String first, List<Full> all) {
    long times = all.stream().filter(one -> one.first().equals(first)).count();
    String foremost = all.get(0).first();
    return times <= PASSING
        && !foremost.equals(first)
        && all.stream().filter(one -> one.first().equals(foremost)).count() >= times;
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

  /**
   * "Jo and Ann Roe", where no Jo Roe is named: whom "Mr. Roe" means, is told by no count of names.
   */
  boolean isOfTwo(String surname) {
    return two.computeIfAbsent(surname, this::findTwo);
  }

  private boolean findTwo(String surname) {
    return Pattern.compile(TWO + Pattern.quote(surname) + "(?U:\\b)")
        .matcher(story.text())
        .results()
        .anyMatch(
            both ->
                // few lists have every first name, but a name of several is none
                (FirstNames.has(both.group(1)) || !both.group(1).endsWith("s"))
                    && FirstNames.has(both.group(2))
                    && story.people.all().stream().noneMatch(name -> isSurname(both.group(1), name))
                    && !Words.hasForm(story.text(), both.group(1) + " " + surname));
  }

  /** "Paul Ryan", but no "Pilots Olaf". */
  private static boolean isSurname(String word, Name name) {
    return name.lastWord().equals(word)
        && name.name().contains(" ")
        && FirstNames.has(name.name().split(" ")[0]);
  }

  /** Sentences that call somebody so, less those that do not. */
  private int balance(Name name, String form, String pronoun) {
    Pattern other = pronoun.equals("he") ? SHE : HE;
    Pattern opening = Pattern.compile(OPENING + Pattern.quote(form) + "(?U:\\b)(?!['’]s)");
    int balance = 0;
    for (String sentence : sentences.get()) {
      if (Words.hasForm(sentence, form) && isAlone(name, sentence)) {
        String own = Whose.withoutOwner(sentence, form);
        balance += Pronouns.forms(pronoun).matcher(own).find() ? 1 : 0;
        Matcher opened = opening.matcher(own);
        boolean otherwise =
            opened.lookingAt()
                && other.matcher(Quotations.without(own.substring(opened.end()))).find();
        balance -= otherwise ? 1 : 0;
      }
    }
    return balance;
  }

  private List<String> findSentences() {
    String text = story.text();
    return new Sentences(text)
        .in(new Span(0, text.length())).stream().map(one -> one.in(text)).toList();
  }

  private boolean isAlone(Name name, String sentence) {
    return story.people.all().stream()
        .filter(story.people::isPerson)
        .noneMatch(one -> !one.equals(name) && story.people.mentions(sentence, one));
  }
}
