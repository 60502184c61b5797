package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Whether sentences go back to those before them without a word that points: by a number of
 * something, by what somebody has, or by what somebody calls so.
 */
final class GoesBack {
  private static final String BEGINS = "(?<=^|[.!?:]['”\"]{0,2} )";

  /** "12 of the 19 were sent": of the 19 what, stands before; "the 12 who died" needs no more. */
  private static final Pattern OF_SO_MANY =
      Pattern.compile(
          "(?=[Tt]he)\\b[Tt]he \\d{1,3}(?=[,.;:]|['”\"]| (?:is|are|was|were|had|have|has|did|do|said)\\b)"
              + "|(?=\\d)\\b\\d+ of the \\d{1,3}(?= (?:that|which)\\b)");

  /** "The union's are from a mast": its what. */
  private static final Pattern OWNED =
      Pattern.compile(
          BEGINS
              + "(?:The|His|Her|Their|Its|Our) (?:\\p{Ll}+ )?\\p{Ll}+(?:['’]s|s['’])(?= (?:is|are|was|were|had)\\b)");

  /** "More than 900 had come". */
  private static final Pattern SO_MANY =
      Pattern.compile(
          BEGINS
              + "(?:(?:More|Fewer|Less) than |At least |About |Around |Some |Nearly |Almost |Over |Only |Just |Another )?"
              + "\\d[\\d,.]*(?= (?:had|have|has|were|was|are|would|will|did)\\b)");

  /** "4,118 letters": of these more may be told. */
  private static final Pattern COUNTED =
      Pattern.compile("\\d (?:\\p{Ll}+ )?\\p{Ll}{2,}[^s\\W]s\\b");

  /** "Jo Roe, a nurse, called them a gift". */
  private static final Pattern CALLS_IT =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.’'-]*(?: \\p{Lu}[\\p{L}.’'-]*)*(?:, [^.;:“”\"]{2,90},)? (?:called|branded|described|dismissed"
              + "|labell?ed|denounced|condemned|welcomed|praised|critici[sz]ed|rejected|backed|supported|opposed) (?:it|them|this)\\b");

  private GoesBack() {}

  static boolean isIn(String told) {
    Matcher many = SO_MANY.matcher(told);
    return OF_SO_MANY.matcher(told).find()
        || OWNED.matcher(told).find()
        || CALLS_IT.matcher(told).lookingAt()
        || many.find() && !COUNTED.matcher(told.substring(0, many.start())).find();
  }
}
