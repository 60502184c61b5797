package onrecord.question.generation;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Months;
import onrecord.statement.extraction.NumberWords;

/**
 * What nobody needs to know, however near it is to what an article is about: how many pages a
 * report has, how many marched, since when there is a database, who sang, and phrases that say
 * nothing. Words that tell something else besides are none.
 */
final class Trifle {
  /** So much around it is only where and when it was. */
  private static final int LITTLE_BEFORE = 3;

  private static final int LITTLE_AFTER = 5;

  private static final String ABOUT =
      "(?:(?:about|some|around|over|at least|up to|more than|fewer than|as many as|close to|an estimated"
          + "|(?:\\p{L}+ )?(?:nearly|almost|roughly|only|just|exactly)|between \\S+ and|an?) )*";

  private static final String COUNT =
      "(?:\\d[\\d,.]*(?: (?:hundred|thousand|million))?"
          + "|(?:(?:tens|hundreds|dozens|scores) of )?(?:hundreds|dozens|scores|thousands) of"
          + "|(?:"
          + NumberWords.ANY_TEN
          + "|"
          + NumberWords.any(2, 19)
          + ")(?:-\\p{L}+)?(?: (?:hundred|thousand|million))?)";

  /** Where anybody may be meant, a few who do the same are no crowd. */
  private static final String MANY =
      "(?:\\d{1,3}(?:,\\d{3})+|\\d{3,}|(?:(?:tens|hundreds) of )?(?:hundreds|thousands) of"
          + "|\\p{L}+ (?:hundred|thousand))";

  private static final String CROWD = words("crowd");

  private static final String WHO =
      "(?:"
          + ABOUT
          + COUNT
          + "(?: \\p{L}+)?? "
          + CROWD
          + "|"
          + ABOUT
          + MANY
          + "(?: (?!who|that|which)\\p{L}+){0,2}?)";

  private static final String HAVE =
      "(?: (?:had|have|has|were|was|are|been|also|then|again|\\p{L}+ly|would|will|to))* ";

  /** Not across what begins another clause. */
  private static final String ON =
      "(?:(?!\\b(?:and|but|which|who|that|because)\\b)[^,;.:“”\"]){0,50}?";

  private static final String YEAR =
      "(?:(?:early|late|mid|spring|summer|autumn|winter|"
          + Months.ANY
          + ")[ -](?:of )?)?(?:19|20)\\d\\d\\b";

  /** Behind a number of pages only what still tells how long it is. */
  private static final String PAGES =
      "\\b(?:"
          + words("document")
          + ")\\b"
          + ON
          + " (?:is|was|are|were|has|had|been|ran|runs?|came|comes?|contain\\w*|compris\\w*|fill\\w*"
          + "|stretch\\w*|consist\\w*|number\\w*|cover\\w*|amount\\w*)(?: (?:to|of|over|on|for|up))* "
          + ABOUT
          + COUNT
          + "(?: \\p{Ll}+){0,2}?[- ]pages?\\b(?: (?:long|thick))?(?! (?:of|on|about|against|that|full)\\b)";

  private static final String GATHERED =
      "\\b"
          + WHO
          + "(?: (?:from|of|in) [^,;.“”\"]{1,40}?)?"
          + HAVE
          + "(?:"
          + words("gather")
          + "\\b(?=$|[^\\p{L}]*$| (?:in|on|at|outside|near|around|before|for|to|along|there|by|under|from|with|over"
          + "|against|through|across|past|about|last|this|again|peacefully|when|after|because|since|while|and|but)\\b|[,.;?!”\"])|"
          + words("fill")
          + "\\b|(?:attended|attend|joined|join|watched|(?:took|taken|take) part in|(?:came|come|went|gone) to)"
          + " (?:the|an?|her|his|its|their) (?:\\p{L}+ ){0,2}?"
          + words("occasion")
          + "\\b)";

  private static final String CROWDS =
      "\\b(?:crowds?|audience|turnout|throng) of "
          + ABOUT
          + COUNT
          + "|\\b(?:drew|drawn|attracted|brought out|attended by|watched by) "
          + WHO
          + "\\b";

  private static final String DATABASE = "\\b" + words("database") + "\\b";

  private static final String LAUNCHED =
      DATABASE
          + "(?: of \\p{L}+ and \\p{L}+)?"
          + ON
          + " "
          + words("launch")
          + "\\b(?: (?:back|online|up))?(?: by [^,;.“”\"]{1,40}?)? (?:in|since|to|from) "
          + YEAR
          + "|\\b"
          + words("launch")
          + " "
          + ON
          + DATABASE
          + ON
          + " (?:in|since) "
          + YEAR
          + "|\\b[Ii]n "
          + YEAR
          + "[ ,]"
          + ON
          + "(?:"
          + words("launch")
          + " "
          + ON
          + DATABASE
          + "|"
          + DATABASE
          + ON
          + words("launch")
          + "\\b)";

  private static final String PERFORMED =
      "\\b"
          + words("performer")
          + "\\b"
          + ON
          + " (?:performed|performs?|sang|sung|sings?|played|plays?|entertained|headlined|headlines?"
          + "|took the stage|opened for)\\b(?! (?:a|the) (?:part|role)\\b)"
          + "|\\b(?:performed|sang|sung|headlined) (?:at|for|before|during|the) (?:the |an? |\\p{L}+ ){0,3}?"
          + words("occasion")
          + "\\b";

  private static final String SIGN =
      "\\b"
          + words("sign")
          + "(?: of [^,;.“”\"]{1,30}?)? (?:(?:was|is|were|are|had been) )?(?:“|\"|(?-i:\\p{Lu})|\\d)";

  /** That somebody does not, or ought to, is a reproach and no phrase. */
  private static final String SERIOUSLY =
      "(?<!(?:\\b(?:not|never|nobody|should|must|could|would|to|to be|hardly|had|if (?:we|they|he|she|it))|n['’]t)"
          + " (?:have |ever |really |always )?)"
          + "\\b(?:takes?|took|taken|taking)\\b(?: (?!no|little|few)[^.;:?!“”\"]{1,90}?)? (?<!\\btoo )seriously\\b(?! enough)";

  private static final String SUBJECT = "[^.;:?!“”\",]{1,90}";

  private static final String STOCK =
      SERIOUSLY
          + "|"
          + SUBJECT
          + " (?:is|are|was|were|(?:has|have|had) been)(?: being| always)? taken(?: \\p{L}+){0,2} seriously\\b"
          + "|"
          + SUBJECT
          + " (?:is|are|was|were|be|been|remains?|remained) (?:always )?(?:(?:our|my|its|his|her|their|the|an?|of|\\p{L}+[’']s)"
          + " )*(?:very |absolute )?(?:top|first|highest|number[- ]one|main|overriding|utmost|paramount)"
          + " (?:priority|concern|importance)\\b"
          + "|\\b(?:thoughts|prayers|hearts?)(?: and (?:thoughts|prayers|hearts))?,? (?:are|is|were|was|go|goes|went|remain)"
          + "(?: out)? (?:with|to) [^,;.“”\"]*"
          + "|\\btime (?:will|would|alone will|alone would) tell\\b|\\b(?:it is|it[’']s|it was) what it (?:is|was)\\b"
          + "|\\bno comment\\b|\\b(?:(?:do|does|did|could|can|would|will)(?: not|n[’']t)|cannot|can[’']t|won[’']t|declined? to)"
          + " comment\\b"
          + "|\\blessons (?:will|would|had|have|must) (?:to )?be(?:en)? learn(?:ed|t)\\b"
          + "|\\b(?:have|has|had) to wait and see\\b|\\bwill wait and see\\b";

  private static final List<Pattern> ALL =
      Stream.of(PAGES, GATHERED, CROWDS, LAUNCHED, PERFORMED, SIGN, STOCK)
          .map(one -> Pattern.compile("(?iu)" + one))
          .toList();

  /** Where a number is left out, it is the number that is asked for, whatever is told besides. */
  private static final Pattern COUNTED =
      Pattern.compile(
          "(?iu)"
              + String.join("|", PAGES, GATHERED, CROWDS, LAUNCHED)
              + "|\\b"
              + COUNT
              + "(?: \\p{Ll}+){0,2}?[- ]pages?\\b|"
              + DATABASE
              + "[^;.“”\"]{0,60}?\\b"
              + words("launch")
              + " (?:in|since) "
              + YEAR);

  /** What tells something else, or why. */
  private static final Pattern MORE =
      Pattern.compile(
          "(?i)\\b(?:because|although|though|whereas|but|unless|which|who|whose|if|so that|while"
              + "|(?:after|when|since|until) (?:(?:the|an?|its|his|her|their) )?\\p{L}+ (?:had|has|was|were|is|are|\\p{L}+ed)"
              + "|and (?:it|he|she|they|we|I|that|has|had|have|will|would|can|could|must|should|is|was|are|were)"
              + "|and \\p{L}+(?:ed|s) (?:the|an?|no\\w*|all|every\\w*|his|her|its|their))\\b");

  private Trifle() {}

  /** Whether words tell nothing else. */
  static boolean is(String words) {
    return ALL.stream()
        .flatMap(pattern -> pattern.matcher(words).results())
        .anyMatch(found -> isAll(found, words));
  }

  /** Whether what stands at some place of words is such a number or year. */
  static boolean isAsked(String words, int start, int end) {
    return COUNTED
        .matcher(words)
        .results()
        .anyMatch(found -> found.start() < end && start < found.end());
  }

  private static boolean isAll(MatchResult found, String words) {
    String before = words.substring(0, found.start());
    String after = words.substring(found.end());
    return Words.content(before).size() <= LITTLE_BEFORE
        && Words.content(after).size() <= LITTLE_AFTER
        && !MORE.matcher(before).find()
        && !MORE.matcher(after).find();
  }

  private static String words(String list) {
    return "(?:" + Lexicon.anyOf("trifle." + list) + ")";
  }
}
