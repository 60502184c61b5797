package onrecord.question.generation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.FirstPerson;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/**
 * Somebody's words as another passes them on, in reported words and with their source: "Jo Roe said
 * that the toll will fall". They are as they were, or distorted.
 *
 * @param words after "said that"
 * @param distortion what was made of them, or null
 */
record Retold(Claim claim, String words, Distortion distortion) {
  private static final int OPTIONS = 4;

  /** As long as "So " with what ends the sentence before. */
  private static final int NEAR = 6;

  /** What weighs less is hardly passed on by anybody. */
  private static final double WORTH = 0.5;

  /** Where the words can be distorted, every so many are told as they are none the less. */
  private static final int ONE_IN = 4;

  /** More people than that in the stem, and it is a search for who they are. */
  private static final int MOST_TOLD = 1;

  /**
   * Words of whoever speaks or is spoken to, which nobody else would take over, and what leans: a
   * "he" at the beginning is the speaker, any other would have a name in a summary.
   */
  private static final Pattern OWN =
      Pattern.compile(
          "(?i)(?:it|this|that|these|those|there)\\b.*|.*\\b(?:"
              + FirstPerson.ANY
              + "|mine|yours?|you|they|them|their"
              + "|felt|feels?|last night|yesterday|today|tonight|tomorrow|now|here|let['’]s|guys|folks)\\b.*"
              + "|.+\\b(?:he|she|him|her|his|hers)\\b.*|.*[!?].*");

  /**
   * A condition that stands beside the words, before or after them, is left out by every summary.
   */
  private static final Pattern BESIDE =
      Pattern.compile(
          "(?i)\\b(?:if|unless|provided|as long as|once|in case|depend\\p{L}*|but that|(?<=\\b(?:said|says), )while|might change|not (?:quite|true|exactly))\\b");

  private static final String OPENS =
      "(?:(?:only )?(?:after|if)|before|since|when|whenever|until|unless|once|provided|in case|as (?:soon|long) as"
          + "|by the time|by \\p{L}{2,}ing|during|with|without|under)\\b.*,\\s+";

  /**
   * "After the bridge was sold, Roe said, the toll fell": a summary leaves out what comes first.
   * Where "said" has no comma after it, that may as well tell when it was said.
   */
  private static final Pattern OPENED =
      Pattern.compile("(?is)(?:[\"“]|'')" + OPENS + "(?:[\"“]|'')|" + OPENS);

  /** "So many boats leave that …": the "so" stands before the words. */
  private static final Pattern SO = Pattern.compile("(?i).*\\bso\\s+");

  private static final Pattern AMOUNT = Pattern.compile("(?i)(?:many|few|much|little)\\b.*");

  /** "the lorry will come, and it will be empty": whether the second is said too, is open. */
  private static final Pattern JOINED =
      Pattern.compile(
          ".*, (?:and|but|so|or) (?:(?:he|she|it|we|I|you|they|this|that|there|nobody)\\b"
              + "|(?:the|an?|these|those|no) (?:\\p{L}+ ){1,3}(?:is|are|was|were|has|have|had|will|would|can|could)\\b).*");

  /** What is said in fun is not said. */
  private static final Pattern IN_FUN = Pattern.compile("\\b(?:jok|quip|teas|mock)");

  /** Of such words a summary might have made a fact. */
  private static final Pattern OPEN = Pattern.compile("\\b(?:would|could|may|might|likely|can)\\b");

  /** A summary of a claim; empty where it cannot be told, or where nothing has to be searched. */
  static Optional<Retold> of(Claim claim, Story story) {
    if (!isPassedOn(claim, story)) {
      return Optional.empty();
    }
    String plain = claim.wording().plain();
    boolean searched = claim.passage().sentences().size() > 1;
    Optional<Distortion> distorted =
        Distortion.of(claim, story)
            .filter(one -> !searched || Math.floorMod(plain.hashCode(), ONE_IN) > 0);
    if (distorted.isEmpty() && !searched) {
      return Optional.empty();
    }
    String told = distorted.map(Distortion::words).orElse(plain);
    // "But the toll stays": what it is set against stands elsewhere.
    Matcher link = Wording.LINK.matcher(told);
    String words = link.lookingAt() ? told.substring(link.end()) : told;
    return Optional.ofNullable(Decapitalised.of(words, claim.at(), story))
        .map(small -> new Retold(claim, small, distorted.orElse(null)));
  }

  /** Whether somebody might pass it on, and a reader has to look whether rightly. */
  private static boolean isPassedOn(Claim claim, Story story) {
    return claim.named()
        && claim.act() != Act.DENIAL
        && claim.weight() >= WORTH
        && !claim.said().isOnlyThought(story.text())
        && !IN_FUN.matcher(claim.said().cue(story.text())).find()
        && Lead.withoutSpeaker(claim, story).told() <= MOST_TOLD
        && isWhole(claim, story)
        && !leans(claim, story)
        && (claim.passage().sentences().size() > 1 || !claim.unmentioned(story).isEmpty());
  }

  /** Whether nothing of what is said stands before the words or after them. */
  private static boolean isWhole(Claim claim, Story story) {
    boolean so = SO.matcher(before(claim, story)).matches();
    return claim.wording().manner().isOfOne()
        && !claim.mayRunOn()
        && !claim.wording().isUnclosed()
        && !BESIDE.matcher(claim.beside()).find()
        && !isOpened(claim)
        && !(so && AMOUNT.matcher(claim.wording().plain()).matches());
  }

  /** Whether a summary would leave out under what condition, or of what time, it was said. */
  static boolean isOpened(Claim claim) {
    return OPENED.matcher(opening(claim)).matches();
  }

  /** What the sentence of the words has before them. */
  private static String opening(Claim claim) {
    Passage passage = claim.passage();
    int start = claim.at().start();
    return passage
        .sentence(claim.at())
        .filter(sentence -> sentence.start() < start)
        .map(sentence -> passage.in(new Span(sentence.start(), start)))
        .orElse("");
  }

  private static boolean leans(Claim claim, Story story) {
    String plain = claim.wording().plain();
    boolean quoted = claim.wording().manner() == Wording.Manner.QUOTED;
    return OWN.matcher(plain).matches()
        || JOINED.matcher(plain).matches()
        || quoted && Pronouns.areIn(plain)
        || meansAnother(claim, story)
        || !claim.tellsWhich(story);
  }

  private static String before(Claim claim, Story story) {
    int start = claim.at().start();
    return story.text().substring(Math.max(0, start - NEAR), start);
  }

  /** "Roe told her that she should row": in a summary she would be Roe. */
  private static boolean meansAnother(Claim claim, Story story) {
    String pronoun = Pronouns.first(claim.words());
    return pronoun != null
        && claim.passage().names().stream()
            .filter(name -> story.people.isPerson(name) && !name.equals(claim.said().speaker()))
            .anyMatch(name -> !Pronouns.isOther(name, pronoun, story));
  }

  /** The key first. */
  List<Option> options(Lead lead, Story story) {
    String speaker = lead.name(claim.said().speaker());
    boolean several = claim.areSeveral();
    boolean right = distortion == null;
    String as = "It has the words of " + claim.by() + " as they are.";
    var options = new ArrayList<Option>();
    var nothing =
        new Option(
            "Nothing: " + speaker + (several ? " say so." : " says so."),
            right,
            right ? "The passage gives it as what " + claim.by() + " said." : changed());
    if (!right) {
      options.add(new Option(distortion.fault(speaker, several), true, changed()));
    }
    options.add(nothing);
    options.add(
        new Option(
            Faults.contrary(speaker, several ? "say" : "says"),
            false,
            right ? as : "It changes what was said, but not into its contrary."));
    claim.apart(story).stream().limit(1).forEach(other -> options.add(by(other, lead)));
    if (options.size() < OPTIONS) {
      options.add(
          new Option(
              claim.said().attribution().speakerKind() != SpeakerKind.UNNAMED
                  ? Faults.NO_SOURCE
                  : Faults.statedBy(story),
              false,
              Faults.named(claim, story)));
    }
    if (options.size() < OPTIONS) {
      String other =
          OPEN.matcher(claim.wording().plain()).find()
              ? Distortion.certainty(speaker, several)
              : Distortion.condition(speaker, several);
      options.add(new Option(other, false, as));
    }
    return options;
  }

  private Option by(Name other, Lead lead) {
    return new Option("It " + Faults.was(lead.name(other), other), false, Faults.given(claim));
  }

  private String changed() {
    return "In the passage the words are “" + claim.words() + "”.";
  }

  /** "Jo Roe said that the toll will fall", with the verb of the article where it takes "that". */
  String sentence(Lead lead, Story story) {
    String cue = claim.said().cue(story.text());
    String verb = Frame.takesThat(cue) ? cue : "said";
    return lead.name(claim.said().speaker()) + " " + verb + " that " + words;
  }

  /** Who said what, and what the retelling makes of it: the explanation begins with it. */
  String rendered() {
    return claim.rendered() + (distortion == null ? "" : ". " + distortion.told());
  }

  /** For the desk: told as it was, or what was made of it. */
  String rule() {
    return "misattribution: retold " + (distortion == null ? "as said" : "otherwise");
  }
}
