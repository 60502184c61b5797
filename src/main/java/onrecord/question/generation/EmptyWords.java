package onrecord.question.generation;

import java.util.regex.Pattern;

/** An "it" or a "this" that goes back to nothing said before: "it is time", "this year". */
final class EmptyWords {
  /** "it is clear", "it comes down to". */
  private static final Pattern EXPLETIVE =
      Pattern.compile(
          "(?i)(?=it)\\b(?:it(?:['’]s| is| was)(?= (?:the first|the only|time|not as if|about time|clear|possible|likely"
              + "|hard|difficult|unclear|no (?:secret|surprise|wonder|accident)|up to)\\b)"
              + "|it(?= (?:(?:comes?|came|has|had) (?:down )?to\\b|turns? out|turned out|does(?:n['’]t| not) matter)))");

  /** "it was sold to", "it is going to" go back to something; "it is said that" does not. */
  static final String NOT_DONE =
      "(?! (?:going(?! to take)|used|supposed|due|expected|set|meant|about|able|designed|intended|created) to\\b)"
          + "(?! (?:not |\\p{L}+ly )?(?-i:(?!indeed|decided|agreed)\\p{Ll}{2,}ed|"
          + Lexicon.anyOf("done.to")
          + ")\\b(?! (?:that|whether)\\b| (?:on )?\\p{L}+day (?:that|whether)\\b))";

  /** "it would be wrong to", "it seems that", "it was Roe who". */
  private static final Pattern IMPERSONAL =
      Pattern.compile(
          "(?i)(?=it)\\bit(?=(?:['’]s| is| was| will be| would be| would have been| could be| may be| might be| has been| had been| should be| must be|['’]ll be|['’]d be"
              + "| takes?| took|(?: seems?| seemed| appears?| appeared)(?! to (?:be|have)\\b))"
              + NOT_DONE
              + "(?! (?:an?|the|one) (?!shame|pity|fact|matter|mistake|myth)[^.;,]{0,50}?\\bthat\\b)(?: [^.;,]{0,50}?\\b(?:to|that|whether)\\b|(?: [\\p{L}.]+){1,3} (?:who|when|if|for|time)\\b|['’]s (?:about|not about)))");

  private static final Pattern THIS =
      Pattern.compile(
          "(?=[TtIi])\\b(?:(?i:this "
              + Lexicon.anyOf("this")
              + "|that "
              + Lexicon.anyOf("that")
              + ")\\b|in this together\\b)");

  private EmptyWords() {}

  /** Some words with neither. */
  static String without(String text) {
    return withoutThis(withoutIt(text));
  }

  static String withoutIt(String text) {
    return IMPERSONAL.matcher(EXPLETIVE.matcher(text).replaceAll("there is")).replaceAll("there");
  }

  static String withoutThis(String text) {
    return THIS.matcher(text).replaceAll(" ");
  }
}
