package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Span;

/** Whether it is sure enough who says what in a sentence to ask about it. */
final class Doubt {
  /** Where such a clause reports, nobody can tell by rule where the report ends. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?i)(after|when|while|before|as|although|though|since|because|if|once|until|whether"
              + "|(?:a few|two|three|several|\\d+) \\p{L}+ (?:after|before))\\b");

  private static final Pattern SAYS =
      Pattern.compile(
          "\\b(sa(?:id|ys?|ying)|told|tell(?:s|ing)|argu|claim|insist|warn|suggest|add(?:s|ed|ing)?\\b|not(?:ed|es|ing)\\b"
              + "|assert|contend|maintain|declar|announc|estimat|conclud|according|explain|complain|predict"
              + "|alleg|accus|acknowledg|admit|conced|den(?:y|ied|ies)|promis|pledg|vow|wr(?:ote|ites)|tweet"
              + "|stress|emphas|reiterat|believ|urg|demand|stat(?:ed|es|ing)\\b|point(?:ed|s|ing) out|expect)");

  /** "is likely to say", "did not say": nothing was said. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "(?i)\\b(?:to|will|would|may|might|could|can|should|must|not|never|questions about|if"
              + "|hardly|rather than|without|before|whether)(?: \\p{L}+ly)? $|n['’]t $");

  private Doubt() {}

  /** Nobody knows for sure who says what in a sentence where one of its speakers is not sure. */
  static boolean about(Said said, Passage passage, Story story) {
    boolean aside =
        SUBORDINATE.matcher(passage.text()).lookingAt()
            && said.attribution().cue().stream()
                .anyMatch(cue -> cue.start() - passage.at().start() < passage.text().indexOf(','));
    return aside
        || !SAYS.matcher(said.cue(story.text())).find()
        || isOfAnother(said, story)
        || isUnsaid(said, passage)
        || said.cue(story.text()).contains("recall")
        || said.attribution().cue().isEmpty()
        || passage.reports(story).stream()
            .anyMatch(
                one ->
                    one != said.attribution()
                        && (!one.confident() || one.speaker() == null || one.via() != null));
  }

  /** "Roe's campaign said" is not Roe; the outlet itself is no source of its own. */
  private static boolean isOfAnother(Said said, Story story) {
    String outlet = story.document().outlet();
    return said.attribution().source().stream()
        .map(span -> span.in(story.text()))
        .anyMatch(
            source ->
                source.matches("(?i)who|which|that")
                    || outlet != null && source.equalsIgnoreCase(outlet)
                    || story.people.isPerson(said.speaker())
                        && source.matches(
                            "(?s).*"
                                + java.util.regex.Pattern.quote(lastWord(said))
                                + "['’]s? .*"));
  }

  private static String lastWord(Said said) {
    return said.by().substring(said.by().lastIndexOf(' ') + 1);
  }

  /** "said the rise of fares that [Roe decries hurts]": the report begins before these words. */
  static boolean isTorn(Span part, Attribution one, String text) {
    int cue = one.cue().isEmpty() ? part.start() : one.cue().get(0).end();
    if (cue >= part.start()) {
      int from = Math.max(0, part.start() - 2);
      return text.substring(from, part.start()).matches("\\p{L}\\s");
    }
    String between = text.substring(cue, part.start()).strip();
    return !between.matches("(?is)(?:that|,|:)?")
        && !between.matches(
            "(?is),?(?:in|on|at|during|to|after|reporters|voters|the (?:associated|ap|times|post)|\\p{Lu}|late|early"
                + "|earlier|this|last|him|her|them|yesterday|today)\\b.*\\bthat|.*,");
  }

  private static boolean isUnsaid(Said said, Passage passage) {
    return said.attribution().cue().stream()
        .limit(1)
        .filter(passage::holds)
        .map(cue -> passage.in(new Span(passage.at().start(), cue.start())))
        .anyMatch(before -> UNSAID.matcher(before).find());
  }
}
