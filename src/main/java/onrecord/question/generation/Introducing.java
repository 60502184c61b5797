package onrecord.question.generation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Name;

/** Puts people with their full name and role where some words name them the first time. */
final class Introducing {
  /** "Mr. Roe" becomes "Mayor Jo Roe". */
  private static final Pattern HONORIFIC = Pattern.compile("\\b(Mr|Mrs|Ms|Miss|Dr|Prof)\\.? $");

  /**
   * A title stands there already: then the full name is enough. The list "described" has besides
   * whom a surname alone may follow ("her husband").
   */
  private static final Pattern TITLED =
      Pattern.compile(
          "(?:\\b(?:President|Sen\\.|Senator|Gov\\.|Governor|Rep\\.|Representative|Mayor|Secretary|Minister"
              + "|Chancellor|Speaker|Leader|Judge|Justice|General|Gen\\.|Director|Chairman|Attorney|Ambassador"
              + "|Prime|King|Queen|Pope|Representative|Commissioner|Chief)"
              + "|\\b(?:president|senator|governor|nominee|candidate|secretary|minister|mayor|leader|chairman"
              + "|director|mogul|rival|front-runner|businessman|billionaire|congressman|spokesman"
              + "|spokeswoman|chief|head|judge|state)) $");

  private Introducing() {}

  /** The words, if any, with everybody introduced; null where somebody cannot be. */
  static String in(String words, Story story) {
    String changed = words;
    if (words == null) {
      return null;
    }
    for (Name name : story.people.all()) {
      if (story.people.isPerson(name) && story.people.mentions(Quotations.without(changed), name)) {
        changed = Sound.is(name, story) ? with(name, changed, story) : null;
        if (changed == null) {
          return null;
        }
      }
    }
    return changed;
  }

  private static String with(Name name, String words, Story story) {
    String introduced = Sound.introduced(name, story);
    if (Words.contains(words, introduced) || story.people.isIntroducedIn(words, name)) {
      return words;
    }
    String form = form(name, words, story);
    int at = form == null ? -1 : free(form, name, words, story).get(0);
    if (at < 0
        || words.contains("\"") && at > words.indexOf('"')
        || describes(words.substring(at + form.length()))) {
      return null;
    }
    String before = HONORIFIC.matcher(words.substring(0, at)).replaceFirst("");
    String after = words.substring(at + form.length());
    if (TITLED.matcher(before).find()) {
      return before + name.name() + after;
    }
    if (after.matches("['’]s\\b.*")) {
      return before + name.name() + after;
    }
    boolean open = introduced.contains(", ") && !after.matches("[,.;].*|");
    return before + introduced + (open ? "," : "") + after;
  }

  private static String form(Name name, String words, Story story) {
    var forms = new ArrayList<>(name.aliases());
    forms.add(name.name());
    return forms.stream()
        .filter(form -> !free(form, name, words, story).isEmpty())
        .max(Comparator.comparingInt(String::length))
        .orElse(null);
  }

  /** Where a form of a name stands that is no part of somebody else's. */
  private static List<Integer> free(String form, Name name, String words, Story story) {
    var places = new ArrayList<Integer>();
    Matcher found = Pattern.compile("(?U:\\b)" + Pattern.quote(form) + "(?U:\\b)").matcher(words);
    while (found.find()) {
      int at = found.start();
      boolean inside =
          story.people.all().stream()
              .filter(other -> !other.equals(name) && other.name().contains(form))
              .anyMatch(
                  other -> {
                    int start = at - other.name().indexOf(form);
                    return start >= 0 && words.startsWith(other.name(), start);
                  });
      if (!inside && !story.reading.whereabouts().is(form, words, at)) {
        places.add(at);
      }
    }
    return places;
  }

  /** "the Roe camp": a name that describes the noun after it cannot be introduced there. */
  private static boolean describes(String rest) {
    List<Token> after = Token.of(rest);
    return !after.isEmpty()
        && after.get(0).isWord()
        && !after.get(0).isCapital()
        && !Words.isEmpty(after.get(0).text())
        && !Clauses.isFinite("it " + after.get(0).lower())
        && !after.get(0).lower().matches("\\p{L}+(ly|s|ing)|never|now|either");
  }
}
