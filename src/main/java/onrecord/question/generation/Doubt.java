package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whether it is sure enough who says what in a passage to ask about it. */
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
              + "|stress|emphas|reiterat|believ|urg|demand|stat(?:ed|ing)\\b|point(?:ed|s|ing) out|expect"
              + "|repl(?:ied|ies)|respond|continu|recall|remark|surmis|observ|impl(?:ied|ies|y)|boast|testif|propos)");

  private static final Pattern TAKES_THINGS =
      Pattern.compile(
          "maintain|tweet|announc|declar|observ|propos|continu|repeat|reiterat|describ|demand");

  /** "is likely to say", "did not say": nothing was said. */
  private static final Pattern UNSAID =
      Pattern.compile(
          "(?i)\\b(?:to|will|would|may|might|could|can|should|must|not|never|questions about|if"
              + "|hardly|rather than|without|before|whether)(?: \\p{L}+ly)? $|n['’]t $");

  private Doubt() {}

  /** Nobody knows for sure who says the words asked about, or whether they are said at all. */
  static boolean about(Said said, Wording wording, Passage passage, Story story) {
    return isAside(said, passage)
        || !SAYS.matcher(said.cue(story.text())).find()
        || isAdjective(said, story.text())
        || isOfAnother(said, story)
        || isLoose(said.attribution(), wording, story.text())
        || isPart(said.attribution().source().get(0), said, story.text())
        || namesItself(said, story)
        || isUnsaid(said, passage)
        || !Speakers.isMeant(said, story)
        || said.attribution().via() != null
        || passage.reports(story).stream()
            .anyMatch(
                one -> one != said.attribution() && mayOwn(one, wording.at(), said, story.text()));
  }

  /** The same of all that is said there. */
  static boolean about(Said said, Passage passage, Story story) {
    return said.attribution().cue().isEmpty()
        || said.attribution().source().isEmpty()
        || said.attribution().content().stream()
            .map(span -> new Wording(span.in(story.text()), span, Wording.Manner.REPORTED))
            .anyMatch(wording -> about(said, wording, passage, story));
  }

  /** "After Roe said that …,": the report stands in a clause that goes before another one. */
  private static boolean isAside(Said said, Passage passage) {
    Span cue = said.attribution().cue().get(0);
    int at = cue.start() - passage.at().start();
    for (Span sentence : new Sentences(passage.text()).in(new Span(0, passage.text().length()))) {
      String words = sentence.in(passage.text());
      if (sentence.start() <= at && at < sentence.end()) {
        return SUBORDINATE.matcher(words).lookingAt() && at - sentence.start() < words.indexOf(',');
      }
    }
    return true;
  }

  /** "The most warning sign". */
  private static boolean isAdjective(Said said, String text) {
    Span cue = said.attribution().cue().get(0);
    String before = text.substring(Math.max(0, cue.start() - 8), cue.start());
    return cue.in(text).endsWith("ing")
        && before.matches("(?s).*\\b(?:most|more|very|an?|the|as|so) $");
  }

  /** Whether another report may be the one that these words belong to. */
  private static boolean mayOwn(Attribution one, Span words, Said said, String text) {
    boolean says =
        one.confident() || one.cue().stream().anyMatch(cue -> SAYS.matcher(cue.in(text)).find());
    if (!says) {
      return false;
    }
    boolean inside =
        one.cue().stream().anyMatch(words::overlaps)
            || one.source().stream().anyMatch(words::overlaps);
    boolean sameSpeaker =
        said.speaker().name().equals(one.speaker())
            || one.source().equals(said.attribution().source());
    return inside || !sameSpeaker && one.content().stream().anyMatch(words::overlaps);
  }

  /** "Roe's campaign said" is not Roe; the outlet itself is no source of its own. */
  private static boolean isOfAnother(Said said, Story story) {
    String outlet = story.document().outlet();
    int at = said.attribution().source().get(0).start();
    if (outlet != null && story.text().regionMatches(true, at, outlet, 0, outlet.length())) {
      return true;
    }
    return said.attribution().source().stream()
        .map(span -> span.in(story.text()))
        .anyMatch(
            source ->
                source.matches("(?i)who|which|that")
                    || story.people.isPerson(said.speaker())
                        && source.matches("(?s).*" + Pattern.quote(lastWord(said)) + "['’]s? .*"));
  }

  /** Words that a verb may have as a thing ("kept up a pace"), or that other words lead up to. */
  private static boolean isLoose(Attribution one, Wording wording, String text) {
    boolean outlets =
        wording.manner() == Wording.Manner.REPORTED || wording.manner() == Wording.Manner.MIXED;
    if (!outlets) {
      return false;
    }
    Span content =
        one.content().stream().filter(span -> span.contains(wording.at())).findFirst().orElse(null);
    boolean after = content != null && one.cue().get(0).end() <= content.start();
    boolean that =
        after && text.substring(one.cue().get(0).end(), wording.at().start()).contains("that");
    boolean thing = after && !that && TAKES_THINGS.matcher(one.cue().get(0).in(text)).find();
    return content != null && isTorn(content, one, text) || thing;
  }

  /** "Roe and [Moe] said", "his clerks and [pilots]": others say it too. */
  private static boolean isPart(Span source, Said said, String text) {
    String before = text.substring(Math.max(0, source.start() - 40), source.start());
    String after = text.substring(source.end(), Math.min(text.length(), source.end() + 5));
    boolean clause =
        before.matches("(?s).*(?:[,.;:\"”'—–-]|^)\\s*(?:and|or|but) (?:\\p{Lu}[\\p{L}.]* ){0,4}$");
    boolean named = said.speaker().kind() == Name.Kind.PERSON;
    return before.matches("(?s).*\\b(?:and|or) (?:\\p{Lu}[\\p{L}.]* ){0,4}$") && !clause
        || isJoined(source.end(), said.attribution().cue().get(0).start(), text)
        || after.startsWith(" and ") && said.attribution().cue().get(0).start() > source.end()
        || !named && before.matches("(?s).*\\b(?:and|or|the|his|her|their|its|of|['’]s) $");
  }

  private static boolean isJoined(int source, int cue, String text) {
    return source < cue && text.substring(source, cue).matches("(?s).*\\band \\p{Lu}.*");
  }

  /** Whoever is "he" and names somebody is not that one. */
  private static boolean namesItself(Said said, Story story) {
    return !Passage.isNamed(said, story)
        && said.attribution().content().stream()
            .anyMatch(span -> said.speaker().mentions().stream().anyMatch(span::contains));
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
