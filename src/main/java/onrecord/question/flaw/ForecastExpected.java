package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution.Modality;
import onrecord.statement.extraction.Span;

/** What is only expected is not asked as certain. */
final class ForecastExpected implements Check {
  private static final Set<Kind> ASKED =
      EnumSet.of(Kind.FACT, Kind.NUMBER, Kind.WHAT_ABOUT, Kind.OCCASION, Kind.ORDER);
  private static final Set<String> EXPECTED = Lexicon.list("expected");

  /** In a stem these give what is asked to somebody, who may be mistaken. */
  private static final Set<String> SAID = Lexicon.list("expected.said");

  /** "The bridge called Long Tom": nobody says so of what is to come. */
  private static final Pattern NAMED = Pattern.compile("\\b(?:called|named) (?=\\p{Lu}|[“\"])");

  private static final Pattern FUTURE =
      Pattern.compile(
          "(?i)(?<!\\b(?:who|which|that|where|when|what|whether|if|it|he|she|they) )\\b(will|won['’]t|shall)\\b"
              + "|\\b(is|are) (going|set|about) to\\b");

  /** "What cost did the report give": as far as the report goes. */
  private static final Pattern DOCUMENT =
      Pattern.compile(
          "(?i)\\b(?:did|does|do) [^?]*\\b(?:report|study|estimate|forecast|budget|paper|survey|letter|document|review"
              + "|calculations?|figures|notice|contract|agreement|prospectus|brochure)\\b[^?]*"
              + "\\b(?:give|put|set|name|show|mention|contain|list|state|quote|allow|count|have|reckon|offer|foresee|assume|envisage)\\b");

  /** In evidence these leave it open whether it comes; "may" is no month in small letters. */
  private static final Pattern OPEN =
      Pattern.compile(
          "\\b(may|(?<!\\b(?:who|which|that) )might|(?<=\\b(?:who|which|that) )might(?! have\\b)|would (allow|enable|let|permit|give)|(is|are|was|were) (?:\\p{L}+ly )?(expected|likely|predicted|forecast|projected"
              + "|estimated|set) to|predicts?|forecasts?|(he|she|they|it) expect(s|ed)?"
              + "|(?:[Ss]hould|[Ii]f) (?:the|this|these|current|present) [^.?!]{3,40} (?:continues?|persists?|holds?|goes on))\\b");

  /** What they leave open. */
  private static final Pattern OPEN_UNTIL_END =
      Pattern.compile("(?:" + OPEN.pattern() + ")[^.!?]*");

  /** Ideas that are asked for as such. */
  static final Pattern RAISED =
      Pattern.compile(
          "(?i)\\b(?:been|was|were|is|are) (?:\\p{L}+ )?(?:raised|floated|mooted|discussed|considered|talked about|on the table|under discussion)\\b");

  private static final double MOSTLY = 0.6;

  /** With so many sentences all of the evidence is taken to tell what is asked. */
  private static final int LITTLE = 2;

  /** "Under the treaty either side may …": a rule gives leave, and expects nothing. */
  private static final Pattern LEAVE =
      Pattern.compile(
          "(?i)\\bunder [^.;]{0,60}\\bmay\\b|\\b(must|shall|is bound to|has to)\\b[^.;]{0,60}\\bmay\\b"
              + "|\\b(nobody|no one|no (member|owner|club|company|party|state)|only [^.;]{2,30}|either \\p{L}+|anyone) may\\b");

  /** A stem that asks for what somebody may do is as open as the article. */
  private static final Pattern ASKS_LEAVE =
      Pattern.compile(
          "(?i)\\b(may|can|let|lets|allow\\w*|permit\\w*|entitle\\w*|enable\\w*|right to)\\b");

  /** It tells what was possible as well; what somebody could not do is not to come. */
  private static final Pattern COULD =
      Pattern.compile(
          "(?<!\\bwish (?:I|we) )(?<!\\b(?:before|until|so that|where|who|whether) (?:it|they|he|she|we|I) )(?<!\\bthat (?:he|she|they) )\\bcould\\b(?! (not )?have\\b)"
              + "|\\bthat (?:he|she|they) could\\b(?! not\\b)(?! have\\b)");

  /** "When will the final be played?": a day that is fixed, and the article tells as plainly. */
  private static final Pattern FIXED =
      Pattern.compile(
          "(?i)^(?:when|where|(?:on|at|in|by|from) (?:what|which)) [^?]*\\b(?:will|is|are)\\b");

  private static final Pattern APPOINTED =
      Pattern.compile(
          "\\b(?:will be (?:\\p{L}+ed|held|sold|shown|sung|run|begun|chosen|sworn|read)|go(?:es)? on sale|is due|are due)\\b");

  /** Each item of a match is somebody's, and read with the name beside it. */
  private static final Pattern OF_SPEAKERS =
      Pattern.compile(
          "(?i)\\b(?:each|every|these|the) (?:person|speaker|people|speakers|side|sides|voices?)\\b");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!ASKED.contains(draft.kind())
        || isExpected(draft)
        || isLeave(draft)
        || DOCUMENT.matcher(Quotations.without(draft.stem())).find()
        || !draft.item().pairs().isEmpty() && OF_SPEAKERS.matcher(draft.stem()).find()
        || RAISED.matcher(draft.stem()).find()
        || Attributed.is(draft.stem())) {
      return List.of();
    }
    boolean future = FUTURE.matcher(Quotations.without(draft.stem())).find() && !isAppointed(draft);
    boolean could = draft.evidence() != null && COULD.matcher(draft.evidence().text()).find();
    if (isOpen(draft, reading)) {
      return List.of(
          Flaw.reject(
              "forecast_as_certain", "The article only expects this; the stem is certain."));
    }
    return future || could
        ? List.of(Flaw.warn("forecast_as_certain", "The stem is certain of what may still come."))
        : List.of();
  }

  private static boolean isAppointed(Draft draft) {
    return draft.evidence() != null
        && FIXED.matcher(draft.stem()).find()
        && APPOINTED.matcher(draft.evidence().text()).find();
  }

  private static boolean isExpected(Draft draft) {
    String asked = draft.stem() + " " + String.join(" ", draft.item().sequence());
    String own = Quotations.without(NAMED.matcher(asked).replaceAll(" "));
    return Words.small(own).anyMatch(word -> EXPECTED.contains(word) || SAID.contains(word))
        || draft.item().rightAnswers().stream()
            .map(Quotations::without)
            .flatMap(Words::small)
            .anyMatch(EXPECTED::contains);
  }

  private static boolean isLeave(Draft draft) {
    return draft.evidence() != null
        && draft.evidence().text().contains(" may ")
        && (LEAVE.matcher(draft.evidence().text()).find()
            || ASKS_LEAVE.matcher(Quotations.without(draft.stem())).find());
  }

  /** Whether the evidence is a forecast, or leaves open what the key says. */
  private static boolean isOpen(Draft draft, Reading reading) {
    if (draft.evidence() == null) {
      return false;
    }
    Option key = draft.item().key();
    if (reading != null && key != null && Asides.hold(key.text(), draft, reading)) {
      return false;
    }
    String told = Quotations.without(draft.evidence().text());
    if (draft.kind() == Kind.ORDER) {
      return Stream.concat(
              forecasts(draft, reading),
              OPEN_UNTIL_END.matcher(told).results().map(MatchResult::group))
          .anyMatch(open -> isOrdered(open, draft));
    }
    return forecasts(draft, reading).findAny().isPresent() || isOpenWhereAsked(told, draft);
  }

  /** Where several sentences are the evidence, it is those with the answer that count. */
  private static boolean isOpenWhereAsked(String told, Draft draft) {
    var sentences = SentenceEnds.of(told).toList();
    var telling = sentences.stream().filter(sentence -> tells(sentence, draft)).toList();
    return sentences.size() <= LITTLE || telling.isEmpty()
        ? OPEN.matcher(told).find()
        : telling.stream().allMatch(sentence -> OPEN.matcher(sentence).find());
  }

  private static boolean tells(String sentence, Draft draft) {
    var told = Placing.telling(sentence);
    return draft.item().rightAnswers().stream()
        .map(key -> Stream.concat(Words.content(key).stream(), Placing.numbers(key).stream()))
        .map(Stream::toList)
        .anyMatch(key -> key.stream().filter(told::contains).count() >= MOSTLY * key.size());
  }

  /** What of the evidence somebody foretells. */
  private static Stream<String> forecasts(Draft draft, Reading reading) {
    return reading == null
        ? Stream.empty()
        : reading.found().attributions().stream()
            .filter(said -> said.modality() == Modality.FORECAST)
            .flatMap(said -> said.content().stream())
            .filter(
                content ->
                    draft.evidence().spans().stream().anyMatch(at -> isIn(content, at, draft)))
            .map(content -> content.in(reading.text()));
  }

  /** All that is asked, or some of what is put in order, is foretold. */
  private static boolean isIn(Span content, Span evidence, Draft draft) {
    return content.contains(evidence) || draft.kind() == Kind.ORDER && content.overlaps(evidence);
  }

  /** Of what is put in order one event is only expected; of the others the same text may tell. */
  private static boolean isOrdered(String open, Draft draft) {
    var expected = Words.content(open);
    return draft.item().sequence().stream()
        .map(Words::content)
        .anyMatch(
            event -> event.stream().filter(expected::contains).count() >= MOSTLY * event.size());
  }
}
