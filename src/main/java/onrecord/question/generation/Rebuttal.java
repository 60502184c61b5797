package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/**
 * The sentence after somebody's words in which somebody denies or disputes them, or the outlet sets
 * them right: whoever learns that they were said learns that too.
 */
final class Rebuttal {
  private static final Pattern DENIED =
      Pattern.compile(
          OutletsView.DISPUTE
              + " (?:(?:that|this|it)(?=[.,;]|$)|(?:the|that|this|his|her|their|any such|such) (?:claims?|charges?|accusations?|allegations?"
              + "|assertions?|statements?|accounts?|version|remarks?|words|figures?|numbers?)\\b|(?:having|doing|saying|ever)\\b)"
              + "|\\bsaid (?:that )?(?:that|the|this) (?:figure|claim|account|story|number) (?:was|is) (?:\\p{L}+ly )?"
              + "(?:false|untrue|wrong|imaginary|invented|made up|misleading|nonsense)\\b");

  /** "That was not quite right", "It lowered the figure to 9 in May", "State figures show". */
  private static final Pattern SET_RIGHT =
      Pattern.compile(
          "(?i)^(?:but )?(?:that|this|the claim|the figure) (?:is|was) (?:not (?:\\p{L}+ )?(?:right|true|so|correct|accurate|the case)|false|wrong|untrue|misleading|incorrect)\\b"
              + "|^(?:but )?(?:in fact|in reality|fact.?checkers)\\b"
              + "|^(?:but )?(?:according to )?(?:the )?(?:(?:campaign finance|state|city|county|federal|government|official|public|court|company|police)(?:['’]s)? )+"
              + "(?:records?|figures|data|documents?|statistics)\\b"
              + "|^(?:the \\p{L}+|it|she|he|they|(?:\\p{L}+\\.? )?\\p{Lu}\\p{L}+) (?:later |then |since |has |had |have )*"
              + "(?:corrected|revised|lowered|withdrew|withdrawn|retracted|walked back|took back) (?:it|that|this|(?:the|his|her|its|their) \\p{L}+)\\b");

  /** So much further on the next sentence has ended. */
  private static final int FAR = 600;

  private static final int LONGEST = 300;

  private Rebuttal() {}

  /** As the article has it, marks included; empty where nobody does so right after the words. */
  static Optional<String> of(Said said, String text) {
    Span extent = said.attribution().extent();
    int end = Math.min(text.length(), extent.end() + FAR);
    List<Span> all = new Sentences(text).in(new Span(extent.start(), end));
    return all.stream()
        .filter(sentence -> sentence.start() >= extent.end())
        .limit(1)
        .map(sentence -> sentence.in(text).strip())
        .filter(next -> next.length() < LONGEST && next.matches("(?s).*[.!?][\"”]?"))
        .filter(next -> DENIED.matcher(next).find() || SET_RIGHT.matcher(next).find())
        .findFirst();
  }
}
