package onrecord.question.generation;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Who the people are that stand in quoted words and in the passage above them. */
final class Known {
  private static final int MOST = 2;
  private static final int LONGEST_NAME = 3;

  /** A role with "and" in it belongs to somebody else too. */
  private static final Pattern PERSON = Pattern.compile("(?!.*\\band\\b.*)[^;:]{4,90}");

  private static final Pattern FIRM =
      Pattern.compile(
          "(?U:\\b)(\\p{Lu}[\\p{L}’'-]+) (?:&|and (?=Sons?\\b|Daughters?\\b|Brothers\\b|Co\\b)) ?\\p{Lu}");

  private static final Pattern HONORIFIC = Pattern.compile("\\b(?:Mr|Mrs|Ms|Miss|Dr)\\.? $");

  private Known() {}

  /**
   * "“Roe” is Mayor Jo Roe. ", or nothing; null if nobody can tell, or of too many.
   *
   * @param at where the words stand in the article
   */
  static String introduced(String words, Span at, Passage above, Story story) {
    String read = (above == null ? "" : above.text() + " ") + words;
    var forms = new LinkedHashMap<String, String>();
    for (Name name : story.people.all()) {
      // A place may have been taken for somebody.
      if (!story.people.isPerson(name)
          || !story.people.mentions(read, name)
          || Gazetteer.find(form(name, read)).isPresent()) {
        continue;
      }
      // "Roe & Sons" is not Jo Roe, and nobody knows which of them "Roe" is.
      if (isFirm(name, read)) {
        continue;
      }
      boolean shared = isFirm(name, story.text()) && !Words.hasForm(read, name.name());
      if (shared && !isTitled(name, read) && !isBeforeFirm(name, at, above, story)) {
        return null;
      }
      String whole = Sound.shown(name, story);
      boolean full = Words.hasForm(read, name.name());
      if (!full && hasNamesake(name, story)) {
        return null;
      }
      boolean known = full && (isTold(name, whole, read, story) || story.isForemost(name));
      boolean sound =
          Sound.canBeShown(name, story)
              && PERSON.matcher(whole).matches()
              && name.name().split(" ").length <= LONGEST_NAME;
      if (!known && !sound) {
        return null;
      }
      if (!known && forms.put(form(name, read), whole) != null) {
        return null;
      }
    }
    return forms.size() > MOST
        ? null
        : forms.entrySet().stream()
            .map(one -> "“" + one.getKey() + "” is " + one.getValue() + ". ")
            .collect(Collectors.joining());
  }

  /** A husband or a sister: whom the surname alone means, nothing around it tells for sure. */
  private static boolean hasNamesake(Name name, Story story) {
    return story.people.all().stream()
        .filter(story.people::isPerson)
        .anyMatch(other -> !other.equals(name) && other.lastWord().equals(name.lastWord()));
  }

  private static boolean isFirm(Name name, String words) {
    return FIRM.matcher(words).results().anyMatch(firm -> firm.group(1).equals(name.lastWord()));
  }

  /** "Ms Roe" is no firm, if all that is read has it so. */
  private static boolean isTitled(Name name, String read) {
    return Words.formPlaces(read, name.lastWord())
        .allMatch(at -> HONORIFIC.matcher(read.substring(0, at)).find());
  }

  /** Up to where the article first names the firm, the surname is that of whom it introduced. */
  private static boolean isBeforeFirm(Name name, Span at, Passage above, Story story) {
    int full = story.text().indexOf(name.name());
    int firm =
        FIRM.matcher(story.text())
            .results()
            .filter(found -> found.group(1).equals(name.lastWord()))
            .mapToInt(MatchResult::start)
            .min()
            .orElse(0);
    int start = above == null ? at.start() : Math.min(at.start(), above.at().start());
    int end = above == null ? at.end() : Math.max(at.end(), above.at().end());
    return full >= 0 && full < start && end <= firm;
  }

  /** With the role before the name or after it. */
  private static boolean isTold(Name name, String whole, String read, Story story) {
    String role = story.people.role(name);
    return Words.contains(read, whole) || !role.isEmpty() && Words.contains(read, role);
  }

  private static String form(Name name, String read) {
    return name.forms()
        .filter(alias -> Words.hasForm(read, alias))
        .max(Comparator.comparingInt(String::length))
        .orElse(name.name());
  }
}
