package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Span;

/** Words whose topic stands before whoever said them, and in no word of their own. */
final class OfATopic {
  /** "On the border, Roe said": of what she speaks, only these words before her tell. */
  private static final Pattern TOPIC =
      Pattern.compile(
          "(?:^|[.!?\n][\"”’]? ?)(?:On|As for|Asked (?:about|on)) (?!the (?:\\p{Ll}+ )?(?:day|night|eve|stage|stump|floor|air|trail|radio))"
              + "\\p{Ll}[^,.\n]{2,50}, $");

  private static final Pattern WHICH_PLAN =
      Pattern.compile(
          "\\b(?:the|his|her|their|\\p{L}+['’]s) (?:\\p{Ll}+ )?(?:plan|policy|proposal|position|idea|bill|law"
              + "|measure|record|approach|system)s?\\b(?! (?:of|for|to|on|about)\\b)");

  private OfATopic() {}

  /** "On the border, Roe said the president's plan was too slow." */
  static boolean is(String words, Said said, Story story) {
    int source = said.attribution().source().stream().mapToInt(Span::start).min().orElse(0);
    String before = story.text().substring(Math.max(0, source - 70), source);
    return WHICH_PLAN.matcher(words).find() && TOPIC.matcher(before).find();
  }
}
