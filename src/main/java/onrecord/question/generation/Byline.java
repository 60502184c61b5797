package onrecord.question.generation;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Quotations;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/** Whose words a text is, as far as the text shows it. */
final class Byline {
  private static final Pattern AGENCY =
      Pattern.compile(
          "\\((?:AP|AFP|Reuters|UPI|dpa)\\) ?[–—-]"
              + "|(?m)^(?:By )?(?:the )?(?:Associated Press|Reuters|Agence France-Presse|AFP)\\s*$",
          Pattern.CASE_INSENSITIVE);

  /** No initial, and not the "(I-Vt.)" of an independent. */
  private static final Pattern I =
      Pattern.compile("\\b(?:I(?:['’](?:m|ve|d|ll))?|[Mm]y|me)\\b(?![.-])");

  /** "World War I"; behind the first name of a king it is a number too. */
  private static final Set<String> NUMBERED =
      Set.of("war", "title", "type", "part", "phase", "class", "division", "article");

  /** From a mark that is not closed in its paragraph, as where a quotation goes on. */
  private static final Pattern OPEN = Pattern.compile("[\"“].*");

  /** British newspapers quote in single marks; an apostrophe stands inside a word. */
  private static final Pattern SINGLE =
      Pattern.compile("(?<!\\p{L})['‘][^'‘’]*(?:(?<=\\p{L})['’]\\p{L}[^'‘’]*)*['’](?!\\p{L})");

  /** A reporter steps forward once at most: "told me". */
  private static final int MOST_OF_A_REPORTER = 1;

  private static final Pattern SAID =
      Pattern.compile("\\b(?:" + Says.OR_ADDED + "|saying|according to)\\b");

  /** So many reports at least in so many words. */
  private static final int FEWEST_REPORTS = 3;

  private static final int PER = 1000;

  static final String WRITER = "the writer";

  static final String REPORT = "the report";

  /** Sentences: who the guest is, and what the guest wrote. */
  private static final int MOST_OF_A_FOOT = 2;

  /** At the foot of a guest's column. */
  private static final Pattern GUEST =
      Pattern.compile(
          "(\\p{Lu}\\p{Ll}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*){1,3})(?:, [^.]{3,80},)? (?:is (?:an?|the|president|director|author)|teaches|directs|writes|served as|was (?:an?|the)) ");

  private Byline() {}

  /**
   * The outlet's name, or "the report" where it is not known; a letter or a column is its writer's,
   * and an agency's text the agency's.
   *
   * @param told whether the line above a question tells that the text is an agency's
   */
  static String of(Document document, boolean told) {
    if (isPersonal(document.text())) {
      return WRITER;
    }
    if (isOfAnAgency(document.text())) {
      return told ? "the news agency" : REPORT;
    }
    return document.outlet() == null ? REPORT : document.outlet();
  }

  static boolean isOfAnAgency(String text) {
    return AGENCY.matcher(text).find();
  }

  /** Letters and columns: the writer says "I" outside quotation marks, and speaks for himself. */
  static boolean isPersonal(String text) {
    return firstPersons(text) > MOST_OF_A_REPORTER || isOfAGuest(text);
  }

  /**
   * "Jo Roe is the director of the harbour school.", as the last line, of whom nothing else is. No
   * news begins with it, and nobody says it there.
   */
  private static boolean isOfAGuest(String text) {
    int start = text.strip().lastIndexOf('\n') + 1;
    String last = text.strip().substring(start).strip();
    Matcher guest = GUEST.matcher(last);
    return start > 0
        && guest.lookingAt()
        && !SAID.matcher(last).find()
        && new Sentences(last).in(new Span(0, last.length())).size() <= MOST_OF_A_FOOT
        && text.indexOf(guest.group(1)) == text.lastIndexOf(guest.group(1));
  }

  /**
   * Whether the text may be asked as the outlet's own: its writer never steps forward, and reports
   * what others say. An essay hardly does, and what it tells is its writer's view.
   */
  static boolean isImpersonal(String text) {
    return firstPersons(text) == 0
        && SAID.matcher(text).results().count() * PER >= FEWEST_REPORTS * Words.count(text);
  }

  private static long firstPersons(String text) {
    return text.lines()
        .map(line -> Quotations.without(line.replace("''", "\"")))
        .map(line -> SINGLE.matcher(line).replaceAll(" "))
        .map(line -> OPEN.matcher(line).replaceAll(" "))
        .mapToLong(line -> I.matcher(line).results().filter(one -> !isNumber(one, line)).count())
        .sum();
  }

  private static boolean isNumber(MatchResult found, String line) {
    String before = line.substring(0, found.start()).strip();
    String word = before.substring(before.lastIndexOf(' ') + 1);
    String small = word.toLowerCase(Locale.ROOT);
    return found.group().equals("I")
        && !word.equals(small)
        && (NUMBERED.contains(small) || Lexicon.firstNames().contains(small));
  }
}
