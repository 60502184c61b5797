package onrecord.question.flaw;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the evidence lists several things, only one of them is among the options. */
final class NoSecondListed implements Check {

  /** "Kesterly, Vessmark and Oldhaven": names, with nothing between them but commas and "and". */
  private static final Pattern LIST =
      Pattern.compile(
          "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*+(?:(?:, and | and |, ).{0,4}?"
              + "\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)*+)++");

  /** What may have several answers; "who", "when" and "how many" have one. */
  private static final Pattern SEVERAL =
      Pattern.compile("(?i)\\b(which|what) (?!(day|date|year|month|number|sum|share)\\b)");

  /** What somebody was cleared of stands beside what not. */
  private static final Pattern SET_APART =
      Pattern.compile(
          "(?i)\\b(?:clear(?:ed)?|acquit(?:ted)?|reject(?:ed)?|refused?|den(?:y|ied)|exempt(?:ed)?|spared?|drop(?:ped)?|only) ");

  private static final double ALSO_TOLD = 0.66;
  private static final int TELLING = 3;
  private static final int LIKE = 4;

  private static final String GLUE =
      "(?:, (?:[\\p{L}’'-]+ ?){1,3})*,? (?:and|or|as well as) (?:the |an? )?";

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (draft.evidence() == null || draft.item().key() == null) {
      return List.of();
    }
    if (draft.asksForRole()) {
      // "Deputy prime minister and agriculture minister" are two offices of one person.
      return beside(draft);
    }
    if (!Kinds.TELLING_OR_WHEN.contains(draft.kind())) {
      return List.of();
    }
    String key = draft.item().key().text();
    Matcher list = LIST.matcher(draft.evidence().text());
    while (list.find()) {
      String listed = list.group();
      if (Words.contains(listed, key)) {
        return draft.item().distractors().stream()
            .filter(option -> Words.contains(listed, option.text()))
            .map(
                option ->
                    Flaw.reject(
                        "two_keys", "The evidence lists “" + option.text() + "” beside the key."))
            .toList();
      }
    }
    var reworded = reworded(draft);
    if (!reworded.isEmpty()) {
      return reworded;
    }
    var enumerated = Enumerated.besideKey(draft, reading);
    if (enumerated.isPresent()) {
      String message = "The evidence lists “" + enumerated.get().text() + "” beside the key.";
      boolean small =
          Math.min(Words.count(key), Words.count(enumerated.get().text())) < 2
              && draft.evidence().text().contains(key.toLowerCase(Locale.ROOT))
              && !draft.evidence().text().contains(";");
      return List.of(small ? Flaw.warn("two_keys", message) : Flaw.reject("two_keys", message));
    }
    return beside(draft);
  }

  private static List<Flaw> beside(Draft draft) {
    String key = draft.item().key().text();
    // "On 31 July and 31 October respectively": each of something else.
    if (Words.contains(draft.evidence().text(), "respectively")) {
      return List.of();
    }
    return draft.item().distractors().stream()
        .filter(option -> isBeside(bare(key), bare(option.text()), draft.evidence().text()))
        .limit(1)
        .map(
            option ->
                Flaw.warn("two_keys", "The evidence has “" + option.text() + "” beside the key."))
        .toList();
  }

  /**
   * A wrong option that the evidence tells as well as the key, in words of its own: "close a branch
   * and raise the tax".
   */
  private static List<Flaw> reworded(Draft draft) {
    String evidence = draft.evidence().text();
    var key = Words.content(draft.item().key().text());
    key.removeAll(Words.content(draft.stem()));
    if (!SEVERAL.matcher(draft.stem()).find()
        || SET_APART.matcher(draft.stem()).find()
        || told(key, evidence) < ALSO_TOLD) {
      return List.of();
    }
    return draft.item().distractors().stream()
        .filter(
            option -> {
              var words = Words.content(option.text());
              words.removeAll(Words.content(draft.stem()));
              return words.size() >= TELLING
                  && told(words, evidence) >= ALSO_TOLD
                  // what is done or what it is comes first, and much else may stand elsewhere
                  && told(Set.of(words.iterator().next()), evidence) > 0
                  && words.stream().noneMatch(key::contains)
                  && EvidenceSupportsKey.missing(option.text(), evidence) == null
                  && Negation.in(option.text()) == Negation.in(evidence);
            })
        .limit(1)
        .map(
            option ->
                Flaw.warn(
                    "two_keys", "The evidence tells “" + option.text() + "” as well as the key."))
        .toList();
  }

  private static double told(Set<String> words, String evidence) {
    var there = Words.content(evidence);
    return words.stream().filter(word -> Words.hasLike(there, word, LIKE)).count()
        / Math.max(1.0, words.size());
  }

  private static String bare(String option) {
    return Pattern.quote(
        option
            .strip()
            .replaceFirst("^(?i)(the|an?) ", "")
            .replaceFirst("\\.$", "")
            .replaceFirst("(?<=\\d\\d? \\p{L}{3,9}) " + Digits.YEAR + "$", ""));
  }

  /** "Nausea, fever and a rash": small words in a row. */
  private static boolean isBeside(String key, String other, String evidence) {
    return Pattern.compile("(?i)\\b(" + key + GLUE + other + "|" + other + GLUE + key + ")\\b")
        .matcher(evidence)
        .find();
  }
}
