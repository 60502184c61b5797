package onrecord.question.generation;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Says;
import onrecord.statement.extraction.Span;

/** What the outlet itself lets its readers know of whether a claim is so. */
final class OutletsView {
  /** The outlet takes a side there, and "neither confirms nor rejects" would be wrong. */
  private static final Pattern SIDES = Lexicon.anyWord("voice.sides");

  private static final Pattern JUDGED =
      Pattern.compile(
          "(?i)\\b(?:true|untrue|false|facts?|lie[sd]?|lying|wrong|debunk\\w*|myths?|hoax)\\b");

  /** Who looks into what is claimed. */
  private static final String CHECKERS = "politifact|snopes|fact.?check\\w*";

  private static final Pattern ANSWERS =
      Pattern.compile(
          "(?i)(?:but|however|yet|in fact|in reality|actually|not so|that is|that was|that['’]s|the claim"
              + "|there is no evidence|fact.?checkers?)\\b"
              + "|[^.\\n]{0,80}\\b(?:"
              + Says.DENY
              + "|disput\\w+|contradict\\w+|false|no record|rejected"
              + "|no such|nothing of the (?:kind|sort)|neither)\\b"
              + "|[^.\\n]{0,80}\\b(?:"
              + CHECKERS
              + "|such (?:claims?|charges?|accusations?|allegations?|assertions?))\\b"
              + "|[^.\\n]{0,20}\\b(?:records?|documents?|figures|data|e-?mails|transcripts?|video|footage)\\b[^.\\n]{0,60}\\b(?:shows?|showed|indicate[sd]?)\\b");

  /** "They are not.", "And she is right.", "Records bear her out.": a sentence that judges it. */
  private static final Pattern VERDICT =
      Pattern.compile(
          "(?i)(?:(?:and|but|yet|in this|on this|of course|indeed),? )?(?:not so|nonsense|wrong|right|true|untrue|false|so it is|far from it"
              + "|hardly|quite so|not (?:true|quite|really|at all)|the (?:opposite|contrary|reverse)\\b.*|(?:the|in) truth\\b.*"
              + "|(?:\\p{L}+(?: \\p{Lu}\\p{L}+)?|the \\p{L}+|none of (?:it|this|that))(?:['’]s|(?: (?:is|are|was|were|has|have|had|does|do|did|will|can|could|would)))"
              + "(?:n['’]t| not|(?:n['’]t| not)?(?: \\p{L}+)?? "
              + Lexicon.anyOf("voice.verdict")
              + "\\b[^.!]{0,30})?"
              + "|[^.!?\\n]{2,60}\\b(?:(?:bears?|bore|borne) (?:him|her|them|it|this|that|the \\p{L}+) out"
              + "|(?:backs?|backed) (?:him|her|them|it|this|that) up|(?:supports?|supported) (?:him|her|them|this|that|the claim)"
              + "|has a point|firm ground|thin ice|(?:an|the)?other story|different story|otherwise|the same|no (?:proof|evidence|grounds|basis))\\b[^.!]{0,30})[.!]");

  /** Whose finding the passage tells is as much as a side of the outlet's. */
  private static final Pattern CHECKED = Pattern.compile("(?i)\\b(?:" + CHECKERS + ")\\b");

  /** What somebody means to do is nothing that could be confirmed. */
  private static final Pattern INTENT =
      Pattern.compile(
          "(?i)^(?:(?:he|she|they|we|I)\\b.{0,40}\\b(?:would|will|going to|plan\\w*|intend\\w*|want\\w*)\\b"
              + "|there\\b)");

  private static final Pattern WANTED =
      Pattern.compile(
          "(?i)\\b((?:should|must|need)(?:n['’]t)?|needs|needed|ha(?:s|ve) to|ought|let|(?:it['’]s|it is) time|can['’]t be|cannot be)\\b");

  /** "ten years are long enough", "one boat she likes": a taste is neither so nor not so. */
  private static final Pattern TASTE =
      Pattern.compile(
          "(?i)\\b(?:"
              + Lexicon.anyOf("opinion")
              + "|(?:he|she|they) (?:\\p{L}+ly |also |still |most )?"
              + Lexicon.anyOf("likes")
              + ")\\b");

  /** What may come of something, as a headline and what somebody says tell it. */
  private static final Pattern FORETOLD =
      Pattern.compile("(?i)\\b(?:could|might|may(?! \\d)|likely)\\b");

  /** Who tells what was counted, or what came to pass before, is hardly only claiming it. */
  private static final Pattern KNOWN = Pattern.compile("\\d|\\b(?:was|were|had)\\b");

  static final String DISPUTE =
      "\\b(?:(?:disput|contradict|refut|debunk|reject|"
          + Says.DENY
          + ")\\p{L}*|contest(?:ed|ing)|challeng(?:e[sd]|ing))";

  private static final Pattern DISPUTED = Pattern.compile(DISPUTE);

  /** In a later sentence, of the claim: "The challenge ends in May" says nothing of it. */
  private static final Pattern DISPUTED_LATER =
      Pattern.compile(
          DISPUTE
              + " (?:that|this|it|him|her|them|those|what|(?:the|his|her|their|any such|such) (?:claims?|charges?|accusations?"
              + "|allegations?|assertions?|statements?|accounts?|remarks?|words|idea|notion|figures?))\\b"
              + "|\\b(?:[Tt]hat|[Tt]his|[Ii]t|claims?) (?:is|are|was|were|has been|have been) (?:\\p{L}+ )?"
              + DISPUTE);

  /**
   * Who explains something holds it for so, and so does whoever reports it like that; who agrees is
   * not alone.
   */
  private static final Pattern KNOWS =
      Pattern.compile("announc|expla|remind|learn|conclud|agree|concur");

  /** "As Roe, a pilot, points out": whoever introduces words like that holds them for so. */
  private static final Pattern BACKED =
      Pattern.compile(
          "(?i)(?<=^|[.,?!”\"\\n] ?)as (?:[^,;:.?!\"“”]|\\b(?-i:\\p{Lu}\\p{Ll}{0,3})\\.){2,80}?"
              + "(?:,[^,;:.?!\"“”]{2,60},)? (?:(?:has|have|had|also|(?:so )?(?:rightly|correctly|aptly|astutely)) )*"
              + "(?:point(?:s|ed)? out|not(?:es?|ed)|observe[sd]?|show(?:s|ed|n)?|explain(?:s|ed)?|remind(?:s|ed)?"
              + "|demonstrate[sd]?|document(?:s|ed)|ma(?:kes|de) (?:it )?clear)\\b"
              + "|\\b(?:rightly|correctly|aptly|astutely) (?:says?|said|notes?|noted|argue[sd]?|point(?:s|ed)? out)\\b");

  /** What somebody who speaks for a body tells of it is known there. */
  private static final Pattern BODIES =
      Pattern.compile(
          "\\b(?:\\p{Lu}{3,}|White House|"
              + "campaign|company|administration|committee|agency|department|ministry|union|museum"
              + "|bank|firm|group|association|commission|council|office|team|party)\\b");

  private static final Pattern VERB =
      Pattern.compile(
          "\\b(?:is|are|has|have|will|would|can|could|does|do|did|won['’]t|isn['’]t|hasn['’]t|\\p{L}{3,}(?:ed|[^s\\W]s))\\b");

  /** A headline that names its source, or quotes it. */
  private static final Pattern SAID =
      Pattern.compile(
          "(?i)[:“”\"‘]|(?<!\\p{L})'|\\b(?:say|according to|insists?|argues?|alleges?|"
              + Says.OR_ADDED
              + "|claims?|warns?|accuses?|denies|vows?|predicts?)\\b");

  private static final double SAME = 0.5;

  /** Elsewhere in the article, more of the words has to be the same. */
  private static final double SAME_ELSEWHERE = 0.65;

  /** So many characters back a sentence begins that leads up to a quotation. */
  private static final int NEAR = 400;

  /** So many telling words, and the outlet has said much of it itself. */
  private static final int LED_UP_BY = 2;

  /** So many of a headline's, and it tells the same. */
  private static final int TOLD_ABOVE = 3;

  private final Claim claim;
  private final Passage passage;
  private final Story story;

  OutletsView(Claim claim, Story story) {
    this.claim = claim;
    this.passage = claim.passage();
    this.story = story;
  }

  /**
   * Whether the passage reports it without a word of the outlet, from there on, on whether it is
   * so; what should be nobody can confirm, and what is known nobody leaves open.
   */
  boolean isOpen() {
    Act act = claim.act();
    return act != Act.ADMISSION
        && act != Act.DENIAL
        && act != Act.DEMAND
        && !KNOWS.matcher(claim.said().cue(story.text())).lookingAt()
        && !WANTED.matcher(claim.words()).find()
        && !TASTE.matcher(claim.wording().plain()).find()
        && !INTENT.matcher(claim.wording().plain()).find()
        && !KNOWN.matcher(claim.wording().plain()).find()
        && !isOfItsOwn()
        && !isAnsweredAfter()
        && !isJudgedAfter()
        && !isDisputed()
        && !isJudgedAbove()
        && !isForetoldAbove()
        && !isToldAbove()
        && !isToldByTheOutlet()
        && !isLedUpTo()
        && !BACKED.matcher(passage.text()).find()
        && passage.sentences().stream()
            .filter(sentence -> sentence.end() > claim.at().start())
            .noneMatch(sentence -> takesSide(sentence));
  }

  /** "the campaign has paid it back", by its manager: hardly for others to confirm. */
  private boolean isOfItsOwn() {
    String title = claim.said().speaker().title();
    String speaker = title == null ? claim.said().speaker().name() : title;
    String words = claim.wording().plain();
    Matcher verb = VERB.matcher(words);
    String subject = verb.find() ? words.substring(0, verb.start()) : words;
    return BODIES
        .matcher(subject)
        .results()
        .anyMatch(body -> Words.contains(speaker, body.group()));
  }

  /** "What Roe said isn't true", as a headline. */
  private boolean isJudgedAbove() {
    return JUDGED.matcher(story.headline()).find();
  }

  /** "New toll could hurt the pier", above a warning that it could: who reads both takes a side. */
  private boolean isForetoldAbove() {
    var shared = Words.content(story.headline());
    shared.retainAll(Words.content(claim.words()));
    return shared.size() >= LED_UP_BY
        && FORETOLD.matcher(story.headline()).find()
        && FORETOLD.matcher(claim.words()).find();
  }

  /** "Toll saves pier from gulls" above "the toll saves the pier": a headline without a source. */
  private boolean isToldAbove() {
    var shared = Words.content(story.headline());
    int all = shared.size();
    shared.retainAll(Words.content(claim.words()));
    return shared.size() >= TOLD_ABOVE
        && shared.size() >= SAME * all
        && !SAID.matcher(story.headline()).find();
  }

  /** Whether headline or article tell the same without a source. */
  private boolean isToldByTheOutlet() {
    var said = Words.content(claim.words());
    return story.ownWords().stream()
        .anyMatch(own -> own.size() > 2 && Words.overlap(own, said) > SAME_ELSEWHERE);
  }

  /** "The fares had driven boats away. “The boats left for the fares,” Roe said." */
  private boolean isLedUpTo() {
    int start = passage.at().start();
    var before = story.windows().in(new Span(Math.max(0, start - NEAR), start));
    if (before.isEmpty()) {
      return false;
    }
    Span last = before.get(before.size() - 1);
    var reports = story.reading.found().attributions().stream();
    var shared = Words.content(Blanked.withoutReported(reports, last, story.text()));
    shared.retainAll(Words.content(claim.words()));
    story.people.all().stream()
        .filter(story.people::isPerson)
        .forEach(name -> shared.removeAll(Words.content(name.name())));
    return shared.size() >= LED_UP_BY;
  }

  /** "the pier is safe. The engineers rejected that": by them at least. */
  private boolean isDisputed() {
    int end = claim.at().end();
    return passage.sentences().stream()
        .filter(sentence -> sentence.end() > end)
        .anyMatch(
            sentence ->
                sentence.start() < end
                    ? DISPUTED.matcher(new Span(end, sentence.end()).in(story.text())).find()
                    : DISPUTED_LATER.matcher(sentence.in(story.text())).find());
  }

  /** "But the records show otherwise": the outlet goes on with a word of its own on it. */
  private boolean isAnsweredAfter() {
    String rest = story.text().substring(passage.at().end()).stripLeading();
    return ANSWERS.matcher(rest).lookingAt() || CHECKED.matcher(passage.text()).find();
  }

  /** Within the passage, or in the sentence that it leaves out. */
  private boolean isJudgedAfter() {
    String rest = story.text().substring(passage.at().end()).stripLeading();
    return VERDICT.matcher(rest).lookingAt()
        || passage.sentences().stream()
            .filter(sentence -> sentence.start() >= claim.at().end())
            .anyMatch(sentence -> VERDICT.matcher(sentence.in(story.text())).lookingAt());
  }

  /** Whether the outlet takes a side in a sentence, or says the same in one of its own. */
  private boolean takesSide(Span sentence) {
    String own = Blanked.withoutReported(passage.reports(story).stream(), sentence, story.text());
    return SIDES.matcher(own).find()
        || !sentence.overlaps(claim.at()) && Words.overlap(own, claim.words()) > SAME;
  }

  /** "falsely claimed". */
  boolean isRejecting() {
    Span cue = claim.said().attribution().cue().get(0);
    String before = passage.in(new Span(passage.at().start(), cue.start()));
    return claim.act() == Act.CLAIM && Disproved.FALSELY.matcher(before).find();
  }
}
