package onrecord.question.generation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import onrecord.question.flaw.Draft;
import onrecord.question.flaw.Words;
import onrecord.question.item.Kind;
import onrecord.statement.extraction.Name;

/**
 * "Somebody quotes the passage: Jo Roe said, “…” What, if anything, is wrong?": nothing, or it is
 * no quotation, or another's. Whoever passes words on has to look for that. It asks for the form of
 * words, as {@link QuoteOrParaphrase} does: of one statement one of the two is asked.
 */
final class Misquoted implements QuestionKind {
  /** "Roe said, “He would go”": nobody quotes somebody so, and the mistake shows by itself. */
  private static final Pattern OF_A_THIRD =
      Pattern.compile(
          "(?i)it\\b.*|.*\\b(?:he|she|they|him|her|his|hers|them|their|theirs|(?:him|her|it)self|themselves)\\b.*");

  /** "As mayor I", "my party": words that nobody takes for another's. */
  private static final Pattern OF_ONE_ONLY =
      Pattern.compile(
          "\\b(?:[Mm]y|[Oo]ur|[Mm]e)\\b|\\b[Aa]s (?:(?:an?|the) )?\\p{L}+(?: of [^,]+)?,? I\\b");

  /** Where a quotation begins, or a sentence inside one. */
  private static final Pattern BEGINS =
      Pattern.compile("(?s).*(?:[\"“]|''|[.?!]['’\"”)]{0,2}\\s+)");

  /** Words; a longer stem is warned of, and how the words are given is asked in fewer. */
  private static final int LONGEST_STEM = 40;

  /** As long as a stop with marks and blanks. */
  private static final int NEAR = 6;

  /** What may be wrong with a quotation. */
  enum Fault {
    NOTHING,
    NO_QUOTATION,
    ANOTHERS,
    OUTLETS
  }

  /**
   * @param by who is given as its source
   * @param other who is its source, or might be; null where the passage has nobody else
   */
  record Quotation(Claim claim, Fault fault, Name by, Name other) {}

  @Override
  public Kind kind() {
    return Kind.MISATTRIBUTION;
  }

  @Override
  public boolean recallable() {
    return false;
  }

  @Override
  public List<Draft> drafts(Story story) {
    return story
        .passages()
        .drafts(
            kind(),
            matter -> fits(matter, story),
            matter -> of(story.tells().quotation(matter).orElseThrow(), story));
  }

  static boolean fits(Matter matter, Story story) {
    return story.tells().quotation(matter).isPresent();
  }

  /** Whether it is quoted rightly. */
  static boolean isRight(Matter matter, Story story) {
    return story.tells().quotation(matter).filter(one -> one.fault() == Fault.NOTHING).isPresent();
  }

  /** How somebody might quote words that no summary passes on; not looked up. */
  static Optional<Quotation> find(Matter matter, Story story) {
    return matter instanceof Claim claim && canBeQuoted(claim, story)
        ? Optional.of(quotation(claim, story))
            .filter(one -> Words.count(stem(one, lead(claim, story), story)) <= LONGEST_STEM)
            .filter(one -> !Misattribution.fits(claim, story))
        : Optional.empty();
  }

  private static boolean canBeQuoted(Claim claim, Story story) {
    boolean form =
        switch (claim.wording().manner()) {
          case QUOTED ->
              isUncut(claim.wording(), story.text()) && !GoesOn.from(claim.words(), story.text());
          case REPORTED, MIXED ->
              !OF_A_THIRD.matcher(claim.words()).matches() && canFollowSaid(claim, story);
          case PHRASE -> false;
        };
    return form
        && QuoteOrParaphrase.fits(claim, story)
        && Worth.isMadeThere(claim, story)
        && Worth.isUncut(claim)
        && Lead.isPossible(claim, story);
  }

  /** "Demanded that the council pay": after "said" it is no sentence, or tells of what was done. */
  private static boolean canFollowSaid(Claim claim, Story story) {
    String plain = claim.wording().plain();
    return !Demanded.isCue(claim.said().cue(story.text())) || plain.equals(Demanded.told(plain));
  }

  /** Whether not even "I think" or "But" was left out before it. */
  private static boolean isUncut(Wording wording, String text) {
    int start = wording.at().start();
    return Whole.is(wording, text)
        && BEGINS.matcher(text.substring(Math.max(0, start - NEAR), start)).matches();
  }

  private static Quotation quotation(Claim claim, Story story) {
    Name speaker = claim.said().speaker();
    Name other = claim.named() ? claim.apart(story).stream().findFirst().orElse(null) : null;
    boolean quoted = claim.wording().manner() == Wording.Manner.QUOTED;
    return quoted && other != null && !OF_ONE_ONLY.matcher(claim.words()).find()
        ? new Quotation(claim, Fault.ANOTHERS, other, speaker)
        : new Quotation(claim, quoted ? Fault.NOTHING : Fault.NO_QUOTATION, speaker, other);
  }

  private static Draft of(Quotation one, Story story) {
    Claim claim = one.claim();
    Lead lead = lead(claim, story);
    var asking =
        Asking.single(
            Kind.MISATTRIBUTION,
            stem(one, lead, story),
            FixedOptions.of(
                Fault.values(),
                one.fault(),
                fault -> shown(fault, one, lead, story),
                fault -> why(fault, one, story)),
            List.of(claim.passage().at()),
            why(one.fault(), one, story),
            claim.weight(),
            rule(one.fault()));
    return new Frame(story).ofPassage(claim.said(), claim.passage().shown(), asking);
  }

  private static Lead lead(Claim claim, Story story) {
    return claim.named() ? Lead.withoutSpeaker(claim, story) : Lead.of(claim, story);
  }

  private static String stem(Quotation one, Lead lead, Story story) {
    Wording wording = one.claim().wording();
    // as a quotation of its own it has no marks around a part of it
    String quoted =
        wording.manner() == Wording.Manner.MIXED ? wording.plain() : one.claim().words();
    return lead.words()
        + "Somebody quotes the passage: "
        + People.upperFirst(lead.name(one.by()))
        + " "
        + one.claim().said().did(story.text())
        + ", "
        + Faults.quoted(quoted)
        + " What, if anything, is wrong?";
  }

  private static String shown(Fault fault, Quotation one, Lead lead, Story story) {
    String by = lead.name(one.by());
    return switch (fault) {
      case NOTHING -> "Nothing: the passage quotes " + by + " so.";
      case NO_QUOTATION ->
          "It has words in quotation marks that stand outside them in the passage.";
      case ANOTHERS ->
          Faults.sentence(
              "It gives "
                  + by
                  + " words that the passage gives to "
                  + (one.other() == null ? "somebody else" : lead.name(one.other())));
      case OUTLETS ->
          "It gives "
              + by
              + " words that "
              + story.outlet()
              + " uses "
              + story.inOwnVoice()
              + ", without a source.";
    };
  }

  private static String why(Fault fault, Quotation one, Story story) {
    boolean quoted = one.claim().wording().manner() == Wording.Manner.QUOTED;
    return switch (fault) {
      case NOTHING, NO_QUOTATION ->
          one.fault() == Fault.ANOTHERS && fault == Fault.NOTHING
              ? Faults.given(one.claim())
              : QuoteOrParaphrase.why(one.claim(), story);
      case ANOTHERS -> Faults.given(one.claim());
      case OUTLETS -> Faults.named(one.claim(), story);
    };
  }

  private static String rule(Fault fault) {
    return switch (fault) {
      case NOTHING -> "misattribution: quoted as said";
      case NO_QUOTATION -> "misattribution: put in quotation marks";
      case ANOTHERS, OUTLETS -> "misattribution: quoted of another";
    };
  }
}
