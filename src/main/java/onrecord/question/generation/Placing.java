package onrecord.question.generation;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import onrecord.question.flaw.Indefinite;
import onrecord.statement.extraction.Name;

/** Where an article puts the role of somebody: before the name, or beside it and after "a". */
final class Placing {
  private static final String HONORIFIC = "(?:(?:Sir|Dame|Lord|Lady|Mr|Mrs|Ms|Dr|Prof)\\.? )?";

  /** What needs no article: it has one, or tells of what somebody is head. */
  private static final Pattern TOLD =
      Pattern.compile(
          "(?i)(?:an?|the|who|whose|of|its|his|her|their|one|another) .*|.*(?:['’]s?|,) .*"
              + "|.* (?:of|for|at|in|with|from|on|to) .*");

  /** "former president" is one of several. */
  private static final Pattern FORMER = Pattern.compile("(?i)(?:former|retired|onetime)\\b.*");

  /** Of these, too, there is one at a time: in a race, in a campaign, in a house. */
  private static final Pattern ONE =
      Pattern.compile(
          "(?i).*\\b(?:nominee|front-?runner|campaign manager|security advis[eo]r|counsel)");

  private static final Set<String> CALLINGS = Lexicon.list("calling");
  private static final Set<String> OFFICES = Lexicon.list("office");

  private static final Pattern HONORIFIC_BEFORE = Pattern.compile(" " + HONORIFIC + "$");

  /** The longest such honorific, with the space before it. */
  private static final int LONGEST = " Prof. ".length();

  private final String text;

  /** Asked for with each mention of somebody in a question. */
  private final Map<Name, String> articles = new HashMap<>();

  Placing(String text) {
    this.text = text;
  }

  /** "ferry pilot Jo Roe". */
  boolean isRightBefore(Name name, String role) {
    return name.inFull(text).anyMatch(at -> endsIn(role + " ", at.start()));
  }

  /** The same where the article writes "ferry pilot Sir Jo Roe" or "ferry pilot Roe". */
  boolean isBefore(Name name, String role) {
    return name.mentions().stream()
        .anyMatch(
            at ->
                endsIn(role + " ", at.start()) || endsIn(role + " ", beforeHonorific(at.start())));
  }

  private boolean endsIn(String words, int end) {
    return text.regionMatches(true, end - words.length(), words, 0, words.length());
  }

  private int beforeHonorific(int start) {
    int from = Math.max(0, start - LONGEST);
    Matcher honorific = HONORIFIC_BEFORE.matcher(text.substring(from, start));
    return honorific.find() ? from + honorific.start() + 1 : start;
  }

  /**
   * "a " or "the " for a role behind the name that the article puts there without one, or after one
   * before the name ("a ferry pilot, Jo Roe,"); else nothing.
   */
  String article(Name name, String role) {
    return name.told() ? "" : articles.computeIfAbsent(name, one -> findArticle(one, role));
  }

  private String findArticle(Name name, String role) {
    Matcher written =
        Pattern.compile(
                "\\b(?i:(an?|the) " + Pattern.quote(role) + "), " + HONORIFIC + anyForm(name))
            .matcher(text);
    if (!role.matches("(?i)(?:an?|the) .*") && written.find()) {
      return written.group(1).toLowerCase(Locale.ROOT) + " ";
    }
    return isOfOne(role) || TOLD.matcher(role).matches() || !isCalling(role)
        ? ""
        : Indefinite.before(role);
  }

  private static boolean isOfOne(String role) {
    return (Capacity.HELD_BY_ONE.matcher(role).find() || ONE.matcher(role).matches())
        && !FORMER.matcher(role).matches();
  }

  private static String anyForm(Name name) {
    return name.forms().map(Pattern::quote).collect(Collectors.joining("|", "(?:", ")\\b"));
  }

  private static boolean isCalling(String role) {
    String last = role.substring(role.lastIndexOf(' ') + 1);
    return role.contains(" ") && (CALLINGS.contains(last) || OFFICES.contains(last));
  }
}
