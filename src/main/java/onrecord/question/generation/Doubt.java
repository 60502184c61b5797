package onrecord.question.generation;

import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;
import onrecord.statement.extraction.Weekdays;

/** Whether it is sure enough who says what in a passage to ask about it. */
final class Doubt {
  /** Where such a clause reports, nobody can tell by rule where the report ends. */
  private static final Pattern SUBORDINATE =
      Pattern.compile(
          "(?i)(after|when|while|before|as|although|though|since|because|if|once|until|whether"
              + "|(?:a few|two|three|several|\\d+) \\p{L}+ (?:after|before))\\b");

  private static final Pattern SAYS = anyOf("cue.says");

  /** "suggested the toll was a trick": what it was held to mean, and not what was said. */
  private static final Pattern HINTS = Pattern.compile("\\b(?:suggest|impl(?:y|ied|ies)|hint)");

  /** "called it “a gift”": only what stands in marks is said so. */
  private static final Pattern NAMES = anyOf("cue.calls");

  /** "maintained the pier": so long as no "that" comes, a thing may follow, and no words. */
  private static final Pattern TAKES_THINGS = anyOf("cue.thing");

  /** "announced she would step down": a clause without "that". */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?i)(?:he|she|it|they|there)(?:['’](?:s|ll|d|re))? (?:\\p{L}+ly |also |not )?(?:will|would|is|was|has|had|have|are|were|can|could"
              + "|may|might|should|must|do|does|did|plan\\w*|want\\w*|intend\\w*|support\\w*|oppos\\w*)\\b.*");

  /** Whoever hears it stands between the verb and what is said. */
  private static final Pattern TELLS = anyOf("cue.tells");

  private static final String HEARD =
      "(?:(?i:reporters|voters|supporters|followers|lawmakers|viewers|listeners|students|members|delegates"
          + "|him|her|them|us|me)\\b|(?:[Tt]he |[Aa]n? |[Hh]is |[Hh]er |[Tt]heir )?(?:[\\p{L}.’'&-]+ ){0,3}\\p{Lu}[\\p{L}.’'&-]*"
          + "|(?:[Tt]he|[Aa]n?|[Hh]is|[Hh]er|[Tt]heir) (?:[\\p{L}’'-]+ ){0,3}[\\p{L}’'-]+)";

  private static final Pattern ADDRESSEE =
      Pattern.compile(
          "(?s)"
              + HEARD
              + "(?: (?i:in|on|at|during|last|this|earlier)\\b[^,.;:]{2,60}?)?(?: that)?");

  /** "said Tuesday that", "said in a letter that", "said, twice, that". */
  private static final Pattern SETTING =
      Pattern.compile(
          "(?s),?\\s*(?:(?i:in|on|at|during|for|since|to|after|reporters|voters|supporters|followers|him|her|them|yesterday"
              + "|today|late|early|earlier|this|last|again|also|then|once|twice|repeatedly|later|separately|publicly|privately"
              + "|the (?:associated|ap|times|post)|"
              + Weekdays.ANY
              + ")\\b).*\\bthat|.*,");

  /** Words by which the outlet itself answers what stands before. */
  private static final Pattern OWN =
      Pattern.compile("(?:In (?:fact|reality|truth)|Actually|Indeed|Of course)\\b");

  private static final Pattern OWNER =
      Pattern.compile("\\b(?:its|his|her|their|our|my)(?: own)? \\p{Lu}");

  /** As long as "their own ". */
  private static final int OWNERS = 10;

  private static final Pattern WRITES =
      Pattern.compile(
          "(?i)\\b(?:wrote|writes|written|writing|columnists?|writers?|authors?|bloggers?)\\b");

  private Doubt() {}

  /** A word of these lists, in small letters. */
  static Pattern anyOf(String... lists) {
    return Pattern.compile("\\b" + Lexicon.anyOf(lists) + "\\b");
  }

  /** Nobody knows for sure who says the words asked about, or whether they are said at all. */
  static boolean about(Said said, Wording wording, Passage passage, Story story) {
    return why(said, wording, passage, story) != null;
  }

  /**
   * What is not sure about it, as a sentence for the teacher; null where all is. Where a person
   * told who said it, no rule doubts that, nor that it was said.
   */
  static String why(Said said, Wording wording, Passage passage, Story story) {
    boolean decided = said.attribution().isDecided();
    String cue = "“" + said.attribution().cue().get(0).in(story.text()) + "”";
    String source = said.attribution().source().get(0).in(story.text());
    if (isAside(said, wording, passage)) {
      return "The words with " + cue + " only lead up to the rest of their sentence.";
    }
    boolean hint = isHint(said, wording, story.text());
    boolean unspoken =
        !wording.manner().isQuoted() && Unspoken.areAround(said.attribution(), story.text());
    if (hint
        || unspoken
        || !decided && (!says(said, wording, story.text()) || isAdjective(said, story.text()))) {
      return cue + " does not tell for sure that these words were said.";
    }
    if (!decided
        && (isOfAnother(said, wording, story)
            || isOwned(said, story.text())
            || namesItself(said, story)
            || !Speakers.isMeant(said, story))) {
      return "“"
          + source
          + "” may be somebody else than "
          + said.by()
          + ": say who at the source check.";
    }
    if (isLoose(said.attribution(), wording, story.text())) {
      return "No rule is sure where the words that go with "
          + cue
          + " begin, whoever said them: write one yourself.";
    }
    if (story.outlet().equals(Byline.WRITER) && WRITES.matcher(passage.text()).find()) {
      return "It tells what somebody wrote, so that “the writer” may be either.";
    }
    if (JointSource.is(said, story)) {
      return "Several people say it together.";
    }
    String unclaimed = Unclaimed.why(said, wording, passage, story.text());
    if (unclaimed != null) {
      return unclaimed;
    }
    if (said.attribution().via() != null) {
      return "It only passes on what somebody else said.";
    }
    boolean entangled =
        passage.reports(story).stream()
            .anyMatch(
                one -> one != said.attribution() && mayOwn(one, wording.at(), said, story.text()));
    return entangled ? "The words of somebody else are mixed with it." : null;
  }

  /** The same of all that is said there. */
  static boolean about(Said said, Passage passage, Story story) {
    return said.attribution().cue().isEmpty()
        || said.attribution().source().isEmpty()
        || said.attribution().content().stream()
            .map(span -> new Wording(span.in(story.text()), span, Wording.Manner.REPORTED))
            .anyMatch(wording -> about(said, wording, passage, story));
  }

  private static boolean isHint(Said said, Wording wording, String text) {
    return wording.manner() == Wording.Manner.REPORTED && HINTS.matcher(said.cue(text)).find();
  }

  /** Whether the verb tells that somebody says these words. */
  private static boolean says(Said said, Wording wording, String text) {
    String cue = said.cue(text);
    return SAYS.matcher(cue).find()
        || wording.manner() == Wording.Manner.PHRASE && NAMES.matcher(cue).find();
  }

  /**
   * "After Roe said that …,": the report stands in a clause that goes before another one. "As Roe
   * told us, “…”" leads up to the very words.
   */
  private static boolean isAside(Said said, Wording wording, Passage passage) {
    Span cue = said.attribution().cue().get(0);
    int at = cue.start() - passage.at().start();
    for (Span sentence : new Sentences(passage.text()).in(new Span(0, passage.text().length()))) {
      String words = sentence.in(passage.text());
      if (sentence.start() <= at && at < sentence.end()) {
        boolean before = at - sentence.start() < words.indexOf(',');
        boolean as =
            words.startsWith("As ")
                && wording.manner() == Wording.Manner.QUOTED
                && wording.at().start() - passage.at().start()
                    > sentence.start() + words.indexOf(',');
        return SUBORDINATE.matcher(words).lookingAt() && before && !as;
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

  /** "according to its FEC reports": whose they are is the source, and not the FEC. */
  private static boolean isOwned(Said said, String text) {
    Span source = said.attribution().source().get(0);
    return said.speaker().kind() != Name.Kind.PERSON
        && said.attribution().speaker() != null
        && OWNER.matcher(text.substring(Math.max(0, source.start() - OWNERS), source.end())).find();
  }

  /** "Roe's campaign said" is not Roe; the outlet itself is no source of its own. */
  private static boolean isOfAnother(Said said, Wording wording, Story story) {
    if (story.isOutlet(said.attribution().source().get(0))) {
      return true;
    }
    return said.attribution().source().stream()
        .map(span -> span.in(story.text()))
        .anyMatch(
            source ->
                source.matches("(?i)who|which|that") && !isBeside(said, wording, story.text())
                    || story.people.isPerson(said.speaker())
                        && source.matches(
                            "(?s).*" + Pattern.quote(said.speaker().lastWord()) + "['’]s? .*"));
  }

  /** "asked Mayor Roe, who said that the toll is fair.": nobody else and nothing more is there. */
  private static boolean isBeside(Said said, Wording wording, String text) {
    Span source = said.attribution().source().get(0);
    int who = source.start();
    int cue = said.attribution().cue().get(0).start();
    return said.speaker().kind() == Name.Kind.PERSON
        && text.startsWith(", ", who - 2)
        && said.speaker().mentions().stream().anyMatch(at -> at.end() == who - 2)
        && cue > source.end()
        && text.substring(source.end(), cue).matches("(?: has| have| had)?\\s")
        && !wording.words().contains(", ")
        && text.substring(wording.at().end()).matches("(?s)(?:[.!]|[\"”]|'')+(?:\\s.*|$)");
  }

  /** Words that a verb may have as a thing ("kept up a pace"), or that other words lead up to. */
  private static boolean isLoose(Attribution one, Wording wording, String text) {
    if (wording.manner().isQuoted()) {
      return false;
    }
    Span content =
        one.content().stream().filter(span -> span.contains(wording.at())).findFirst().orElse(null);
    boolean after = content != null && one.cue().get(0).end() <= content.start();
    boolean that =
        after && text.substring(one.cue().get(0).end(), wording.at().start()).contains("that");
    boolean thing =
        after
            && !that
            && TAKES_THINGS.matcher(one.cue().get(0).in(text)).find()
            && !CLAUSE.matcher(wording.words()).matches();
    return content != null && isTorn(content, one, text)
        || content != null && isBeforeQuotation(one, wording, text)
        || thing
        || OWN.matcher(wording.words()).lookingAt();
  }

  /** "The pier is old, but “it stands,” Roe said": the outlet may tell the first itself. */
  private static boolean isBeforeQuotation(Attribution one, Wording wording, String text) {
    int cue = one.cue().get(0).start();
    return wording.manner() == Wording.Manner.REPORTED
        && wording.at().end() < cue
        && Wording.MARK.matcher(text).region(wording.at().end(), cue).find();
  }

  /** Whoever is "he" and names somebody is not that one. */
  private static boolean namesItself(Said said, Story story) {
    if (story.outlet().equals(Byline.WRITER) && !Passage.isNamed(said, story)) {
      return true;
    }
    return !Passage.isNamed(said, story)
        && said.attribution().content().stream()
            .anyMatch(span -> story.people.mentions(span.in(story.text()), said.speaker()));
  }

  /** "said the rise of fares that [Roe decries hurts]": the report begins before these words. */
  private static boolean isTorn(Span part, Attribution one, String text) {
    int cue = one.cue().isEmpty() ? part.start() : one.cue().get(0).end();
    if (cue >= part.start()) {
      int from = Math.max(0, part.start() - 2);
      return text.substring(from, part.start()).matches("\\p{L}\\s");
    }
    String between = text.substring(cue, part.start()).strip();
    boolean told = TELLS.matcher(one.cue().get(0).in(text)).find();
    return !between.matches("(?is)(?:that|,|:)?")
        && !SETTING.matcher(between).matches()
        && !(told && ADDRESSEE.matcher(between).matches());
  }
}
