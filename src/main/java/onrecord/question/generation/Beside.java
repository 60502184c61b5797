package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Indefinite;
import onrecord.statement.extraction.Span;

/**
 * The role that stands beside one mention of somebody: "Sen. Roe", "the Republican nominee, Roe".
 */
final class Beside {
  private static final Pattern BEFORE = Pattern.compile("(?:^|[^\\p{L}])(" + Roles.SHORT + ") $");

  private static final Pattern STANDING =
      Pattern.compile(
          "(?:^|[^\\p{L}])("
              + Roles.STAND
              + ")(?:s:?)? "
              + "(?:\\p{Lu}[\\p{L}.]+ (?:\\p{Lu}[\\p{L}.]+ )?and )?$");

  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?:^|[^\\p{L}])(?:(Sen|Rep|Gov)s\\.|(Prime Minister|President|Senator|Governor|Mayor|Councillor|Judge|Captain)s)"
              + " (?:\\p{Lu}[\\p{L}.’'-]+ (?:\\p{Lu}[\\p{L}.’'-]+ )?(?:of \\p{Lu}\\p{L}+ )?(?:\\([^)]*\\) ?)?,? ?){0,3}(?:and )?$");

  /** "Teachers' Union President": of what, only the words before tell. */
  private static final Pattern OF_A_BODY =
      Pattern.compile(
          "(?s).*\\p{Lu}[\\p{L}’']* (?:Vice )?(?:President|Secretary|Commissioner|Chancellor|Superintendent) $");

  /** "The president of the Lund League, Jo Roe,": at the beginning of a sentence. */
  private static final Pattern OF_A_NAME =
      Pattern.compile(
          "(?:^|[.!?][\"”’]? )The ((?:former |deputy )?(?:president|chair|chairman|chairwoman|head|director|secretary"
              + "|mayor|head ?teacher|principal|editor|owner|founder|MP|governor|dean|rector|chief executive|treasurer)"
              + " (?:of|for) [^,.;:()“”\"]*\\p{Lu}[^,.;:()“”\"]*), $");

  /** "the harbour reporter, Jo Roe,": a reader of the article knows which one. */
  private static final Pattern THE_CALLING =
      Pattern.compile(
          "(?:^|[^\\p{L}])[Tt]he ((?:\\p{Ll}[\\p{L}-]+ ){0,2}?(?:reporter|journalist|lawyer|economist|"
              + Lexicon.anyOf("calling")
              + ")), $");

  /** Of which body, only the article tells. */
  private static final Pattern OF_WHAT =
      Pattern.compile(
          "director|manager|head|chief|leader|chair(?:man|woman)?|founder|owner|officer|executive|editor"
              + "|partner|member|official");

  /** Where the name ends, and with it the apposition. */
  private static final Pattern CLOSED = Pattern.compile("[,;](?! (?:and|or)\\b)|[.](?=\\s|$)");

  /** "Talk show host Jo Roe": a host alone might be anybody's. */
  private static final Pattern HOST =
      Pattern.compile(
          "(?:^|[^\\p{L}-])((?:[Ff]ormer )?(?:[Cc]onservative |[Ll]iberal |[Ss]yndicated )?"
              + "(?:[Tt]alk|[Rr]adio|[Tt]elevision|TV|[Cc]able|[Ll]ate[ -]night)[ -]"
              + "(?:news |talk[ -])?(?:show )?host) $");

  private Beside() {}

  /** The office that the words before a name end in, or null. */
  static String title(String before) {
    Matcher title = BEFORE.matcher(before);
    return title.find() ? title.group(1) : null;
  }

  /** The role, or null. */
  static String role(Span at, String text) {
    String line = text.substring(Math.max(0, at.start() - 90), at.start());
    line = line.substring(line.lastIndexOf('\n') + 1);
    Matcher before = BEFORE.matcher(line);
    if (before.find() && !OF_A_BODY.matcher(line).matches()) {
      return before.group(1);
    }
    boolean full = at.in(text).contains(" ");
    Matcher of = OF_A_NAME.matcher(line);
    if (full && of.find() && text.startsWith(",", at.end())) {
      return of.group(1);
    }
    Matcher calling = THE_CALLING.matcher(line);
    if (full
        && calling.find()
        && !Roles.leans(calling.group(1))
        && !OF_WHAT.matcher(calling.group(1)).matches()
        && CLOSED.matcher(text).region(at.end(), text.length()).lookingAt()) {
      return Indefinite.before(calling.group(1)) + calling.group(1);
    }
    Matcher several = SEVERAL.matcher(line);
    if (several.find()) {
      return several.group(1) == null ? several.group(2) : several.group(1) + ".";
    }
    Matcher standing = STANDING.matcher(line);
    if (standing.find() && standing.group(1).contains(" ")) {
      return standing.group(1);
    }
    Matcher host = HOST.matcher(line);
    if (host.find()) {
      return host.group(1).startsWith("TV") ? host.group(1) : People.lowerFirst(host.group(1));
    }
    return Apposition.of(after(at, text), full);
  }

  /** What follows a mention. */
  static String after(Span at, String text) {
    return text.substring(at.end(), Math.min(text.length(), at.end() + 150));
  }
}
