package onrecord.question.flaw;

import java.util.regex.Pattern;

/** A stem that gives what it asks for to somebody. */
final class Attributed {
  static final String WHO_SAID_THIS =
      "\\bwho (?:said|made|gave|wrote|claimed) (?:this|that|so|it|these)\\b";

  /** The ways that have no verb of saying. */
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)\\bas [^?,]{2,60}(?:, [^?,]{2,60},)? (?:(?:put|saw|sees|has|had) it|found|finds|tells?|told|remember\\w*|recall\\w*|report\\w*|explain\\w*|observ\\w*"
              + "|not(?:ed|es)|remark\\w*|recount\\w*|point\\w*|calculat\\w*|reckon\\w*|stress\\w*)\\b"
              + "|\\b(?:by|in|from|to|going by|on) (?:(?:his|her|their|its)|[^?,]{0,60}['’]s?) (?:own )?(?:account|figures|estimate|estimation|reckoning|calculations?|count|words|view|opinion|eyes|judgement|telling|experience)\\b"
              + "|\\b(?:by|in) the (?:account|figures|estimate|reckoning|calculations?|count|words|view|opinion|eyes|judgement|telling|experience) of\\b"
              + "|\\b(?:in|by) (?:the|his|her|their|its) (?:\\p{L}+ )?(?:view|opinion|eyes|estimate|count|account|reckoning|words)\\b"
              + "|\\bif (?:one (?:follows|believes|trusts)|[^?]{3,80} (?:is|was) right)\\b"
              + "|"
              + WHO_SAID_THIS);

  private Attributed() {}

  /** Whether it does in one of the ways that have no verb. */
  static boolean is(String stem) {
    return GIVEN.matcher(stem).find();
  }

  /**
   * What finds the verbs of saying.
   *
   * @param further the list of those that do it for one kind of flaw only
   */
  static Pattern verbs(String further) {
    return Pattern.compile(
        "(?i)\\b(?:according to|"
            + Lexicon.any("attributing")
            + "|"
            + Lexicon.any(further)
            + ")\\b");
  }
}
