package onrecord.statement.extraction;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Proposes in a few words what an article is about, as a neutral noun phrase with full names, where
 * headline and text tell it with certainty. Otherwise nothing; a person writes it.
 */
final class StoryLine {
  private static final int FEWEST_WORDS = 3;
  private static final int MOST_WORDS = 14;

  /** Of "the race" and "the plan", a word more is needed to tell which. */
  private static final int TELLING_WORDS = 4;

  private static final int SAME_BEGINNING = 20;

  /** "in the Democratic", "for an array": something was cut off. */
  private static final Pattern CUT_OFF =
      Pattern.compile(
          ".*\\b(?:Democratic|Republican|[Pp]residential|array|number|variety|range|series)");

  /** "the 3 primary", "remarks on supporters", "ROe": read wrongly, or said of nothing. */
  private static final Pattern ODD =
      Pattern.compile(
          ".*\\b(?:the \\d{1,2} \\p{Ll}+|remarks on \\p{Ll}+s$|\\p{Lu}{2}\\p{Ll}{3,}).*");

  private StoryLine() {}

  static String propose(Document document, Items items, Register register) {
    if (document.headline() == null || document.headline().isBlank()) {
      return null;
    }
    int opening = opening(document.headline(), items);
    int from = opening < items.size ? items.firstToken(opening) : items.tokens.size;
    var names = new FullNames(register, items.tokens, from);
    var headline = new Headline(document.headline(), items, from, names);
    var phrases = new HeadlinePhrases(headline);
    List<Sentence> sentences = items.sentences.stream().filter(s -> s.from() >= opening).toList();
    var issues = new Issues(headline, phrases, items, sentences);
    var remarks = new Remarks(headline, phrases);
    var campaigns = new Campaigns(headline, phrases, new Candidates(items.tokens, register));
    Stream<Supplier<String>> rules =
        Stream.of(
            new Deeds(headline, phrases)::line,
            campaigns::poll,
            issues::line,
            remarks::line,
            () -> remarks.told() ? occasion(remarks, issues) : campaigns.campaign(),
            issues::contest);
    return rules
        .map(Supplier::get)
        .filter(Objects::nonNull)
        .filter(line -> tells(line) && !of(document.outlet(), line))
        .findFirst()
        .orElse(null);
  }

  private static String occasion(Remarks remarks, Issues issues) {
    String occasion = issues.occasion();
    return occasion == null ? null : remarks.remarks("at " + occasion);
  }

  /** Whether somebody who has not the article knows what the line means. */
  static boolean tells(String line) {
    String[] words = line.split(" ");
    String last = words[words.length - 1];
    if (words.length < FEWEST_WORDS
        || words.length > MOST_WORDS
        || CUT_OFF.matcher(line).matches()
        || ODD.matcher(line).matches()) {
      return false;
    }
    if (words.length < TELLING_WORDS && words[0].equals("the")) {
      return !StoryWords.contest(last) && !StoryWords.open(last);
    }
    boolean owned =
        line.matches("(\\p{Lu}\\S* )+\\S+") && words[words.length - 2].matches(".*['’]s?");
    return !owned || !StoryWords.open(last);
  }

  private static boolean of(String outlet, String line) {
    return outlet != null
        && !outlet.isBlank()
        && line.toLowerCase(Locale.ROOT).contains(outlet.toLowerCase(Locale.ROOT));
  }

  /** The item at which the text begins: some texts begin with their own headline. */
  private static int opening(String headline, Items items) {
    String beginning = headline.substring(0, Math.min(SAME_BEGINNING, headline.length()));
    int k = 0;
    if (items.tokens.text.startsWith(beginning)) {
      while (k < items.size && items.tokens.start[items.firstToken(k)] < headline.length()) {
        k++;
      }
      while (k < items.size && !items.letters(k) && !items.quote(k)) {
        k++;
      }
    }
    return k;
  }
}
