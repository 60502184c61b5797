package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds what is no body text. Each rule looks at one paragraph and its place in the article. */
final class JunkFinder {
  /** Longer paragraphs are never junk by their words alone; it also bounds every pattern. */
  private static final int LONGEST = 1_600;

  private static final int LONGEST_NOTICE = 240;
  private static final int LONGEST_BYLINE = 140;
  private static final int SHORTEST_REPEATED = 25;
  private static final int KEY = 60;

  private static final Pattern AUDIO =
      Pattern.compile(
          "voice is ai-generated|listen to this (article|story)|audio version|listen [•·(]"
              + "|(article|story) is (read|voiced) by|narrated by",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:By|BY|Written by|Story by|Words by)"
              + " (\\p{Lu}[\\p{L}.'’-]+(?: (?:\\p{Lu}[\\p{L}.'’-]*|"
              + Particles.ANY
              + "))+)"
              + "(?:(?:,| and|,? for| \\||\\s[–—-]).{0,80}"
              + "| (?:in|at|reporting from) (?:\\p{Lu}[\\p{L}.'’-]*+|(?:on|de|the|of|upon|am|la)|[ ,])++)?");
  private static final Pattern SAYS = Pattern.compile("\\b(?:" + Says.OR_ADDED + ")\\b");
  private static final Pattern STAMP =
      Pattern.compile(
          "(?:(?:First |Last )?(?:published|updated|modified|posted)\\b.{0,60}\\d.{0,30}"
              + "|(?:"
              + Weekdays.ANY
              + "),? (?:\\d{1,2} )?[A-Z][a-z]+(?: \\d{1,2})?,? \\d{4}"
              + "|(?:(?:Additional |Associated |Further |Other |More )?Reporting|Editing|Compiled)"
              + " by .{3,150})",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CREDIT =
      Pattern.compile(
          "(?:\\b(?:Photo|Photos|Photograph|Photographs|Picture|Image|Images"
              + "|Credit|Illustration|Courtesy|Video)"
              + "(?: credit)?(?::| by | / )\\s?.{2,90}\\)?"
              + "|\\((?:AP |Reuters |AFP )?(?:Photo|Photograph|Image|Picture|Credit)\\b[^()]{0,90}\\)"
              + "|(?:\\p{Lu}[\\p{L}.'’-]*[ ]){0,4}\\p{Lu}[\\p{L}.'’-]*"
              + "/(?:[\\p{Lu}\\d][\\p{L}\\d.&'’-]*(?: (?:of|the|for|via))?[ /]?)+"
              + "|\\((?:[\\p{L}.'’&/-]+ ){0,4}"
              + "(?:[Aa]rchives?|[Ll]ibrary|[Ff]ile (?:photo|picture|image)"
              + "|[Pp]icture [Dd]esk|[Hh]andout|[Pp]ress [Oo]ffice|[Cc]ollection)\\)"
              + "|(?:Getty Images|AP Photo|Shutterstock|EPA-EFE|Reuters Pictures))[\\s.)]*$");
  private static final Pattern CAPTION =
      Pattern.compile(
          "(?:pictured"
              + "|in the picture"
              + "|in the photo"
              + "|(?:(?:photo|picture|image|video) )?caption"
              + "|file (?:photo|picture)"
              + "|archive (?:photo|picture)"
              + "|(?:main |top )?(?:photo|picture|image)"
              + "|(?:above|below|left|right|top|bottom|overleaf)(?: (?:left|right))?): .+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern ABOUT =
      Pattern.compile(
          "about the (?:author|writer|reporter|journalist|columnist|contributor)s?:?",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern NOTE =
      Pattern.compile(
          "\\b(?:is|are|was) (?:an?|the|our) .{0,120}\\b(?:writer|reporter|correspondent|editor"
              + "|columnist|author|journalist|contributor|professor|fellow)\\b"
              + "|\\b(?:covers|reports|reported|writes|contributed)\\b.{0,60}"
              + "\\b(?:for|on|about|from|to|the)\\b"
              + "|\\bfollow (?:him|her|them|@)",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern CONTACT =
      Pattern.compile(
          "\\S@\\S+\\.\\S"
              + "|(?:^|\\s)@\\w+"
              + "|\\b(?:follow|reach|contact) .{2,60}\\b(?:on twitter|on x|on facebook|at )",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern POINTER =
      Pattern.compile(
          "(?:read more|(?:also|elsewhere) in this (?:issue|edition|week)"
              + "|read also|also read|read next"
              + "|related(?: stor(?:y|ies)| articles?| content)?"
              + "|more on this|more from|more stories|see also|click here"
              + "|watch(?: live| now)?:|in pictures:"
              + "|you may also like|recommended|trending|most read|share this|advertisement"
              + "|story continues|article continues|continue reading|skip advertisement"
              + "|copyright|all rights reserved|view comments|leave a comment)\\b.*"
              + "|(?:©|\\(c\\)) ?\\d{4}\\b.*"
              + "|This (?:article|story|report) was (?:amended|corrected|updated)\\b.*",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern TOLD =
      Pattern.compile(
          "^(?:Related|Recommended|Trending|Copyright|Advertisement|Most read|More from)"
              + "(?: (?!by\\b|stor|article)\\p{Ll}+){1,4}"
              + " (?:is|are|was|were|has|have|had|will|rose|fell|grew|went|came|cost|costs|met|made"
              + "|\\p{Ll}{2,}ed)\\b");
  private static final Pattern NEWSLETTER =
      Pattern.compile(
          "\\bnewsletter"
              + "|\\b(?:sign up|subscribe|subscribers?\\b.{0,30}\\b(?:only|can)|register|log in)\\b.{0,80}"
              + "\\b(?:for|to|now|today|our|free)\\b"
              + "|\\bwe use cookies"
              + "|\\bcookie (?:policy|settings)"
              + "|\\baccept (?:all )?cookies"
              + "|\\bfollow us on"
              + "|\\bdownload our app"
              + "|\\bget the app",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL =
      Pattern.compile(
          "(?:opinion|analysis|news|exclusive|breaking|comment|interview|editorial|live|feature"
              + "|explainer|video|photo gallery|gallery|menu|home|share|print|save)",
          Pattern.CASE_INSENSITIVE);
  private static final String DAY =
      "(?:(?:"
          + Weekdays.ANY
          + "),? )?(?:[A-Z][a-z]{2,8}\\.? \\d{1,2}|\\d{1,2} [A-Z][a-z]{2,8})(?:,? \\d{4})?";

  /** A place that is not in capitals needs its day: a sentence may begin so. */
  private static final Pattern DATELINE =
      Pattern.compile(
          "(?:\\p{Lu}[\\p{Lu}.'’-]+(?: \\p{Lu}[\\p{Lu}.'’-]+){0,3}(?:, [\\p{L}. ]{2,25})?(?:, "
              + DAY
              + ")?(?: \\([^)]{2,20}\\))?|\\p{Lu}[\\p{L}.'’-]+(?: \\p{Lu}[\\p{L}.'’-]+){0,3}, "
              + DAY
              + ") (?:—|–|--?) ");

  private final String text;
  private final List<Span> paragraphs;
  private final List<Span> restored;
  private final List<Junk> found = new ArrayList<>();
  private final Map<String, Integer> seen = new HashMap<>();
  private String author;

  private JunkFinder(String text, List<Span> paragraphs, List<Span> restored) {
    this.text = text;
    this.paragraphs = paragraphs;
    this.restored = restored;
  }

  static List<Junk> find(String text, List<Span> paragraphs, List<Span> restored) {
    return new JunkFinder(text, paragraphs, restored).find();
  }

  private List<Junk> find() {
    boolean afterHeading = false;
    for (int i = 0; i < paragraphs.size(); i++) {
      Span paragraph = paragraphs.get(i);
      String rule = rule(i, afterHeading);
      afterHeading = "bio_heading".equals(rule);
      if (rule != null) {
        add(paragraph, rule);
      } else if (i < 6) {
        Matcher dateline = DATELINE.matcher(text).region(paragraph.start(), paragraph.end());
        if (dateline.lookingAt()) {
          add(new Span(paragraph.start(), dateline.end()), "dateline");
        }
      }
    }
    return found;
  }

  private void add(Span span, String rule) {
    if (restored.stream().noneMatch(span::overlaps)) {
      found.add(new Junk(span, rule));
    }
  }

  private String rule(int i, boolean afterHeading) {
    Span paragraph = paragraphs.get(i);
    if (paragraph.length() > LONGEST) {
      return null;
    }
    String line = paragraph.in(text);
    if (repeated(line, i)) {
      return "repeated";
    }
    if (ABOUT.matcher(line).matches()) {
      return "bio_heading";
    }
    if (afterHeading) {
      return "bio";
    }
    String notice = line.length() <= LONGEST_NOTICE ? notice(line, i) : null;
    return notice != null ? notice : credit(line) ? "caption" : late(i) && bio(line) ? "bio" : null;
  }

  private String notice(String line, int i) {
    Matcher byline = BYLINE.matcher(line);
    if (line.length() < LONGEST_BYLINE && (i < 8 || late(i)) && byline.matches()) {
      author = author == null ? byline.group(1) : author;
      return "byline";
    }
    if (STAMP.matcher(line).matches()) {
      return "stamp";
    }
    if (line.length() < 160 && AUDIO.matcher(line).find()) {
      return "audio_notice";
    }
    if (keywords(line)) {
      return "keyword_line";
    }
    if (POINTER.matcher(line).matches() && !line.contains("”") && !speaks(line) && !told(line)) {
      return "pointer";
    }
    if (NEWSLETTER.matcher(line).find() && imperative(line)) {
      return "newsletter";
    }
    return i > 0 && LABEL.matcher(line).matches() ? "label" : null;
  }

  /** A body sentence may hold "sign up" or begin with "Related"; then it has a speaker. */
  private static boolean speaks(String line) {
    return SAYS.matcher(line).find();
  }

  /** "Copyright fees rose to 40 crowns a year.": a sentence, and no link. */
  private static boolean told(String line) {
    return TOLD.matcher(line).find() && line.endsWith(".");
  }

  private static boolean imperative(String line) {
    return !speaks(line) && !line.contains("\"") && !line.contains("“");
  }

  /** At least four items of up to three words each, most of them of one or two; no sentence. */
  private static boolean keywords(String line) {
    String[] items = line.split(", ?");
    char last = line.charAt(line.length() - 1);
    if (items.length < 4 || !Character.isLetterOrDigit(last)) {
      return false;
    }
    int words = 0;
    for (String item : items) {
      int count = item.strip().split(" +").length;
      words += count;
      if (item.isBlank() || count > 3 || item.startsWith("and ")) {
        return false;
      }
    }
    return words * 10 <= items.length * 15;
  }

  private static boolean credit(String line) {
    String tail = line.substring(Math.max(0, line.length() - 200));
    return line.length() <= 900 && CREDIT.matcher(tail).find()
        || line.length() <= LONGEST_NOTICE && CAPTION.matcher(line).matches() && !speaks(line);
  }

  private boolean bio(String line) {
    boolean note = NOTE.matcher(line).find();
    boolean byAuthor = author != null && line.startsWith(author);
    boolean alone = line.length() < 160 && imperative(line);
    return note && byAuthor || CONTACT.matcher(line).find() && (note || alone);
  }

  private boolean late(int i) {
    return i >= 3 && (i * 3 >= paragraphs.size() * 2 || paragraphs.size() - i <= 4);
  }

  /** The same paragraph again, whole or cut off with three dots. */
  private boolean repeated(String line, int i) {
    String plain = line.toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    boolean cut = plain.matches("(?s).{40,}(?:\\.\\.\\.|…)(?: ?read more)?");
    String key = plain.length() > KEY ? plain.substring(0, KEY) : plain;
    Integer before = seen.putIfAbsent(key, i);
    if (before == null || plain.length() < SHORTEST_REPEATED) {
      return false;
    }
    String first = paragraphs.get(before).in(text).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    String body = cut ? plain.replaceAll("(?:\\.\\.\\.|…)(?: ?read more)?$", "").strip() : plain;
    return cut ? first.startsWith(body) : first.equals(plain);
  }
}
