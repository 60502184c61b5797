package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/**
 * The sentence after somebody's words in which somebody denies or disputes them: whoever learns
 * that they were said learns that too.
 */
final class Rebuttal {
  private static final Pattern DENIED =
      Pattern.compile(
          OutletsView.DISPUTE
              + " (?:(?:that|this|it)(?=[.,;]|$)|(?:the|that|this|his|her|their|any such|such) (?:claims?|charges?|accusations?|allegations?"
              + "|assertions?|statements?|accounts?|version|remarks?|words|figures?|numbers?)\\b|(?:having|doing|saying|ever)\\b)"
              + "|\\bsaid (?:that )?(?:that|the|this) (?:figure|claim|account|story|number) (?:was|is) (?:\\p{L}+ly )?"
              + "(?:false|untrue|wrong|imaginary|invented|made up|misleading|nonsense)\\b");

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
        .filter(next -> DENIED.matcher(next).find())
        .findFirst();
  }
}
