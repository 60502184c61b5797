package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/**
 * Quoted words that somebody takes from a contract or a letter: "Roe told the jury that the
 * contract allowed for “up to 30 stones”". They are no words of Roe's.
 */
final class OfADocument {
  private static final Pattern SAYS =
      Pattern.compile(
          "(?i)\\b(?:contract|agreement|letter|report|law|act|bill|rules?|regulations?|policy|statement|notice|memo"
              + "|e-?mail|message|post|sign|treaty|charter|constitution|manifesto|guidance|guidelines|licen[cs]e|permit"
              + "|document|judge?ment|ruling|verdict|order|handbook|code|invoice|label|form)\\b(?: (?!(?:I|we|you|he|she|it|they)\\b)[\\p{L}-]+){0,5}?"
              + " (?:sa(?:id|ys?)|stat(?:es|ed?)|allow(?:s|ed)|requir(?:es|ed)|call(?:s|ed)|describ(?:es|ed)|reads?"
              + "|promis(?:es|ed)|refer(?:s|red)|warn(?:s|ed)|sp(?:eaks|oke)|provid(?:es|ed)|defin(?:es|ed)|permit(?:s|ted))\\b[^,;]{0,60}$");

  private OfADocument() {}

  static boolean is(Claim claim) {
    return claim
        .passage()
        .sentence(claim.at())
        .filter(sentence -> sentence.start() < claim.at().start())
        .map(sentence -> claim.passage().in(new Span(sentence.start(), claim.at().start())))
        .filter(before -> SAYS.matcher(before).find())
        .isPresent();
  }
}
