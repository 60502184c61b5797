package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Months;

/** No option is right whenever another one is: "Europe" and "France", "over 10" and "15". */
final class NoSuperset implements Check {
  private static final Map<String, Set<String>> REGIONS = Lexicon.under("region.");

  /** Of whole sentences the words alone do not tell which says more. */
  private static final int SHORT = 10;

  private static final int LIKE = 5;

  private static final Pattern MONTH = Pattern.compile("\\b(" + Months.ANY + ")\\b");

  /** There options are names, or words as they were spoken. */
  private static final Set<Kind> FREE =
      EnumSet.of(Kind.WHO_SAID, Kind.WHICH_SAID, Kind.ROLE, Kind.COMPLETE_QUOTE);

  private static final Pattern WHERE =
      Pattern.compile(
          "(?i)\\bwhere\\b|\\b(in|at|on) (which|what) (place|town|city|village|country|building|island|region)\\b");

  /** Of two towns none holds the other. */
  private static final Pattern WHICH_TOWN =
      Pattern.compile(
          "(?i)\\b(which|what) (?:\\p{L}+ )?(town|city|village|country|island|region)\\b");

  /** "An accord on the bridge", "the report on the mill": what it is about, and not where. */
  private static final Pattern ABOUT =
      Pattern.compile("(?i)\\b(?:" + Lexicon.any("about") + ")s?\\b[^,.;:?!]* on (?:the )?\\z");

  private static final String AT = "^(?i)(in|at|on|near|inside|outside) ";

  /** "Western Kenya", "the far north of Kenya". */
  private static final String PART =
      "^(?i)(?:the )?(?:(?:far |mid-?)?(?:north|south|east|west|central)[\\p{L}-]*|central|upper|lower|rural|coastal|inland)(?: of)? (?-i:(?=\\p{Lu}))";

  /** "Commuters in general" are all of them. */
  private static final Pattern IN_GENERAL =
      Pattern.compile("(?i),? (?:in general|as a whole|of (?:all|any) kinds?|generally)$");

  /** "Up to two hours" beside "up to three": as each may be the most that is allowed. */
  private static final Pattern SAME_BOUND =
      Pattern.compile("(?i)^(?:for )?(up to|at most|at least|no more than)\\b.*\\|(?:for )?\\1\\b");

  private static final double MOSTLY = 0.6;
  private static final int ENOUGH = 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var flaws = new ArrayList<Flaw>();
    for (Option wide : draft.item().options()) {
      for (Option narrow : draft.item().options()) {
        if (wide != narrow && holds(wide.text(), narrow.text())) {
          flaws.add(flaw(wide, narrow, wide.correct() || narrow.correct()));
        } else if (wide != narrow && narrow.correct() && isAround(wide, narrow, draft, reading)) {
          flaws.add(flaw(wide, narrow, true));
        } else if (wide != narrow
            && !FREE.contains(draft.kind())
            && saysLess(wide.text(), narrow.text())) {
          flaws.add(flaw(wide, narrow, false));
        }
      }
    }
    return flaws.stream().limit(1).toList();
  }

  private static Flaw flaw(Option wide, Option narrow, boolean reject) {
    String message = "“" + wide.text() + "” is right whenever “" + narrow.text() + "” is.";
    return reject ? Flaw.reject("superset", message) : Flaw.warn("superset", message);
  }

  private static boolean holds(String wide, String narrow) {
    String region = Words.plain(wide.replaceFirst("^(?i)(in|the|in the) ", ""));
    String state = Words.plain(narrow.replaceFirst("^(?i)(in|the|in the) ", ""));
    return REGIONS.getOrDefault(region, Set.of()).contains(state)
        || !SAME_BOUND.matcher(wide + "|" + narrow).find() && isRangeAround(wide, narrow);
  }

  /** "Where": the town in which the place is, or in which all of it happens, is right as well. */
  private static boolean isAround(Option wide, Option narrow, Draft draft, Reading reading) {
    String part = wide.text().strip().replaceFirst(AT, "");
    String place = part.replaceFirst(PART, "");
    String key = Words.withoutThe(narrow.text().strip().replaceFirst(AT, ""));
    if (!WHERE.matcher(draft.stem()).find() || !place.matches("(the )?\\p{Lu}.*")) {
      return false;
    }
    String name = Pattern.quote(place);
    String context = Shown.context(draft);
    boolean told =
        !WHICH_TOWN.matcher(draft.stem()).find()
            && Pattern.compile("\\b(?i:in|on|at|of) (?=" + name + "(?U:\\b))")
                .matcher(context)
                .results()
                .anyMatch(at -> !ABOUT.matcher(context.substring(0, at.end())).find());
    boolean inside =
        reading != null
            && Pattern.compile(
                    Pattern.quote(key)
                        + "(,| in| on|, in|, on|, the capital of|, a [\\p{Ll}-]+ in) "
                        + name
                        + "\\b")
                .matcher(reading.text())
                .find();
    return told
        || inside
        || (!place.equals(part) || isState(place)) && isToldOf(part, key, draft, reading)
        || isTownOf(key, place, reading)
        || Words.contains(key, place);
  }

  private static boolean isState(String place) {
    String state = Words.plain(Words.withoutThe(place));
    return REGIONS.values().stream().anyMatch(states -> states.contains(state));
  }

  /** "A two-year trial of screens in western Kenya": the article tells the same of a wide place. */
  private static boolean isToldOf(String place, String key, Draft draft, Reading reading) {
    if (reading == null) {
      return false;
    }
    String stem = draft.stem();
    String outlet = reading.document().outlet();
    var asked = Words.content(outlet == null ? stem : stem.replace(outlet, " "));
    asked.removeAll(Words.content(place + " " + key));
    return reading
        .sentences()
        .filter(sentence -> Words.contains(sentence, place) && !Words.contains(sentence, key))
        .map(Words::content)
        .map(told -> asked.stream().filter(told::contains).count())
        .anyMatch(shared -> shared >= ENOUGH && shared >= MOSTLY * asked.size());
  }

  /** "Vessmark, the Norvish capital": then "Norvia" holds it. */
  private static boolean isTownOf(String key, String place, Reading reading) {
    String country = Words.withoutThe(place);
    return reading != null
        && Pattern.compile(
                Pattern.quote(key)
                    + ", (the|an?|its) ([\\p{Ll}-]+ )*"
                    + Pattern.quote(country.substring(0, Math.min(LIKE, country.length())))
                    + "[\\p{L}'’]* ([\\p{Ll}-]+ )*(capital|city|town|port|village|suburb|district|island)\\b")
            .matcher(reading.text())
            .find();
  }

  private static boolean isRangeAround(String wide, String narrow) {
    return Range.of(wide)
        .filter(range -> Range.of(narrow).filter(range::holds).isPresent())
        .isPresent();
  }

  private static Set<String> said(String option) {
    // "Half-year" is no year.
    String whole = Quotations.without(option).replaceAll("(?<=\\p{L})-(?=\\p{L})", "");
    var words =
        new HashSet<>(List.of(Words.plain(whole).replaceAll("(?<=\\p{Ll}{3})s\\b", "").split(" ")));
    words.removeAll(List.of("", "a", "an", "the", "and", "or"));
    return words;
  }

  /** All that one option says, another says too, with more: "a higher fare in June". */
  private static boolean saysLess(String wide, String narrow) {
    String kind = IN_GENERAL.matcher(wide.strip()).replaceAll("");
    var less = said(kind);
    var more = said(narrow);
    var added = new HashSet<>(more);
    added.removeAll(less);
    boolean day = MONTH.matcher(wide).find() && MONTH.matcher(narrow).find();
    return Words.count(narrow) <= SHORT
        && added.stream().noneMatch(word -> word.matches(day ? "\\d{3,}" : "\\d[\\d.]*"))
        && (less.size() > 1
            || !kind.equals(wide.strip())
            || less.stream().anyMatch(word -> word.matches("\\d{4}")))
        && more.size() > less.size()
        && more.containsAll(less)
        && !Negation.in(wide + " " + narrow)
        && !Words.contains(narrow, wide);
  }
}
