package onrecord.question.flaw;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.question.item.Option;
import onrecord.statement.extraction.NumberWords;

/** "How many teachers": the key is their number, and not that of the schools beside them. */
final class CountedAsAsked implements Check {
  private static final Pattern HOW_MANY =
      Pattern.compile(
          "(?i)\\bhow many (?:of (?:the|its|his|her|their) )?(?<one>\\p{L}{3,})(?: (?<other>\\p{L}{3,}))?");

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    var asked = HOW_MANY.matcher(Quotations.without(draft.stem()));
    if (!Kinds.TELLING.contains(draft.kind())
        || key == null
        || draft.evidence() == null
        || !asked.find()) {
      return List.of();
    }
    // "Many teachers does", "many bus routes": either word may be what is counted.
    var things =
        Stream.of(asked.group("one"), asked.group("other")).filter(Objects::nonNull).toList();
    String evidence = inFigures(draft.evidence().text());
    if (things.stream().anyMatch(thing -> counts(key, thing, evidence))
        || isBare(key, evidence)
        || Rounded.is(key.text(), evidence)
        || Reckoned.is(draft, evidence)
        || Reckoned.mayBe(draft, evidence)) {
      return List.of();
    }
    var wrong =
        draft.item().distractors().stream()
            .filter(option -> things.stream().anyMatch(thing -> counts(option, thing, evidence)))
            .map(
                option ->
                    Flaw.reject(
                        "wrong_key", "The evidence counts " + option.text() + ", not the key."))
            .findFirst();
    return wrong
        .map(List::of)
        .orElseGet(
            () ->
                things.stream().anyMatch(thing -> isCounted(thing, draft, evidence))
                    ? List.of(Flaw.reject("no_key", "The number of the evidence is no option."))
                    : List.of());
  }

  /** The evidence counts the things once, and the key's number stands nowhere in it. */
  private static boolean isCounted(String thing, Draft draft, String evidence) {
    return EvidenceSupportsKey.missing(inFigures(draft.item().key().text()), evidence) != null
        && Pattern.compile("\\d[ -](?:\\p{L}+[ -])?" + Pattern.quote(thing) + "\\b")
                .matcher(evidence)
                .results()
                .count()
            == 1;
  }

  /** "One test is not enough. We need seven": of what, the sentence before tells. */
  private static boolean isBare(Option key, String evidence) {
    var number = Digits.NUMBER.matcher(inFigures(key.text()));
    return number.find()
        && Pattern.compile(
                Digits.alone(number.group())
                    + "(?:[.,;:!?”\"](?!\\d)|$| (?:in a row|more|others|of (?:them|these|those)|and|or|were|was|had|have|did)\\b)"
                    + "|(?<=\\b(?:and|but|or|while|against) |, )(?:only |about |nearly )?"
                    + Digits.alone(number.group())
                    + " (?:beneath|below|under|in|at|on|from|for|to|with|without|among|near|by|after|before)\\b")
            .matcher(evidence)
            .find();
  }

  /** "Nine guards", "2 of the country's 14 guards". */
  private static boolean counts(Option option, String things, String evidence) {
    var number = Digits.NUMBER.matcher(inFigures(option.text()));
    return number.find()
        && Pattern.compile(
                "(?i)"
                    + Digits.alone(number.group())
                    + "(?:[ -]| of (?:[\\p{L}'’]+ ){0,3}\\d[\\d.]* )(?:\\p{L}+[ -])?"
                    + Pattern.quote(things)
                    + "\\b")
            .matcher(evidence)
            .find();
  }

  private static String inFigures(String words) {
    return Digits.withoutSeparators(NumberWords.inFigures(words));
  }
}
