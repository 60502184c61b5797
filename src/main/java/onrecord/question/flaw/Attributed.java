package onrecord.question.flaw;

import java.util.regex.Pattern;

/** A stem that gives what it asks for to somebody, in the ways that have no verb of saying. */
final class Attributed {
  private static final Pattern GIVEN =
      Pattern.compile(
          "(?i)\\bas [^?,]{2,60}(?:, [^?,]{2,60},)? (?:put|saw|sees|has|had|found|finds|tells?|told|remember\\w*|recall\\w*|report\\w*|explain\\w*|observ\\w*"
              + "|not(?:ed|es)|remark\\w*|recount\\w*|point\\w*|calculat\\w*|reckon\\w*|stress\\w*)\\b"
              + "|\\b(?:by|in|from|to|going by|on) [^?,]{0,60}['’]s? (?:own )?(?:account|figures|estimate|estimation|reckoning|calculations?|count|words|view|opinion|eyes|judgement|telling|experience)\\b"
              + "|\\b(?:by|in) the (?:account|figures|estimate|reckoning|calculations?|count|words|view|opinion|eyes|judgement|telling|experience) of\\b"
              + "|\\bif (?:one (?:follows|believes|trusts)|[^?]{3,80} (?:is|was) right)\\b"
              + "|\\bwho (?:said|made|gave|wrote|claimed) (?:this|that|so|it|these)\\b");

  private Attributed() {}

  static boolean is(String stem) {
    return GIVEN.matcher(stem).find();
  }
}
