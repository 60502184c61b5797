package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Span;

/**
 * The sentence after somebody's words in which somebody denies or disputes them, or the outlet sets
 * them right: whoever learns that they were said learns that too.
 */
final class Rebuttal {
  /** What of somebody's words is denied or set right. */
  private static final String IT =
      "(?:(?:that|this|it)(?=[.,;”\"]|$)|(?:the|that|this|his|her|its|their|any such|such) (?:claims?|charges?|accusations?"
          + "|allegations?|assertions?|statements?|accounts?|version|remarks?|words|figures?|numbers?|estimates?)\\b"
          + "|(?:having|doing|saying|ever|any wrongdoing)\\b)";

  private static final String FALSE =
      "(?:not (?:\\p{L}+ )?(?:right|true|so|correct|accurate|the case)|(?:a |an )?(?:\\p{L}+ )?(?:false|lie|fiction|wrong|untrue|misleading|incorrect"
          + "|imaginary|invented|made up|nonsense))\\b";

  private static final Pattern DENIED =
      Pattern.compile(
          "(?i)"
              + OutletsView.DISPUTE
              + " "
              + IT
              + "|\\b(?:said|says|called) (?:that )?(?:that|the|this|it|the claim)(?: (?:figure|claim|account|story|number))? (?:(?:was|is) )?"
              + FALSE
              + "|\\bno evidence (?:for|of) (?:that|this|it|the claim)\\b");

  /** "That was not quite right", "It lowered the figure to 9 in May", "State figures show". */
  private static final Pattern SET_RIGHT =
      Pattern.compile(
          "(?i)^(?:(?:but|however|yet),? )?(?:(?:that|this|the claim|the figure) (?:is|was)|(?:that|it)['’]s) "
              + FALSE
              + "|^(?:but )?(?:in fact|in reality|fact.?checkers)\\b"
              + "|^(?:but )?(?:according to )?(?:the )?(?:(?:campaign finance|state|city|county|federal|government|official|public|court|company|police)(?:['’]s)? )+"
              + "(?:records?|figures|data|documents?|statistics)(?:,| (?:show|suggest|indicate|put|say|tell)(?:s|ed)?\\b)"
              + "|^[^,.;]{2,40} (?:corrected|revised|lowered|withdrew|withdrawn|retracted|walked back|took back) "
              + IT);

  /** "Nobody disputed that", "did not deny it". */
  private static final Pattern NOT_SO =
      Pattern.compile(
          "(?i)(?:\\b(?:nobody|no one|none|not|never|neither|nor)|n['’]t)\\b[^,.;]{0,20} "
              + OutletsView.DISPUTE);

  /** What is denied is told: "rejected the charge that it had saved on steel". */
  private static final Pattern TOLD = Pattern.compile("(?is) (?:that|of|about|over) (?<what>.+)");

  private static final Pattern HAVING = Pattern.compile("(?is).*\\b(?:having|doing|saying|ever)");

  /** So much further on the next sentence has ended. */
  private static final int FAR = 600;

  private static final int LONGEST = 300;

  private Rebuttal() {}

  /** As the article has it, marks included; empty where nobody does so right after the words. */
  static Optional<String> of(Said said, Story story) {
    String text = story.text();
    Span extent = said.attribution().extent();
    int end = Math.min(text.length(), extent.end() + FAR);
    List<Span> all = new Sentences(text).in(new Span(extent.start(), end));
    return all.stream()
        .filter(sentence -> sentence.start() >= extent.end())
        .limit(1)
        .filter(sentence -> !story.reading.inJunk(sentence))
        .map(sentence -> sentence.in(text).strip())
        .filter(next -> next.length() < LONGEST && next.matches("(?s).*[.!?][\"”]?"))
        .filter(next -> Wording.MARK.matcher(next).results().count() % 2 == 0)
        .filter(next -> isDenied(next, said, story) || SET_RIGHT.matcher(next).find())
        .filter(next -> !NOT_SO.matcher(next).find())
        .findFirst();
  }

  private static boolean isDenied(String next, Said said, Story story) {
    return DENIED.matcher(next).results().anyMatch(found -> isOfThat(found, next, said, story));
  }

  /** Whether a word of the claim besides names is in what is denied, where that is told. */
  private static boolean isOfThat(MatchResult denied, String next, Said said, Story story) {
    Matcher that = TOLD.matcher(next.substring(denied.end()));
    String what =
        that.lookingAt()
            ? that.group("what")
            : HAVING.matcher(denied.group()).matches() ? next.substring(denied.end()) : null;
    if (what == null) {
      return true;
    }
    var shared = Words.content(what);
    shared.retainAll(Words.content(said.attribution().words(story.text())));
    story.people.all().forEach(name -> shared.removeAll(Words.content(name.name())));
    return !shared.isEmpty();
  }
}
