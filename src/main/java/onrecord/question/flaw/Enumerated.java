package onrecord.question.flaw;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Says;

/**
 * A wrong option that the evidence enumerates beside the key, each with words of its own: "the
 * ecologist Ann Roe; the pilot Per Lund".
 */
final class Enumerated {
  /** What may have several answers; "how many" and "when" have one. */
  private static final Pattern SEVERAL =
      Pattern.compile(
          "(?i)\\b(?:which|what) (?!(?:day|date|year|month|number|sum|share|order)\\b)"
              + "|\\bwho(?:m)?\\b[^?]*\\b(?:one of|member|belongs?|sits?|serves?|took part|among|part of|on the|elected|named|appointed|chosen|joined)\\b");

  /**
   * Between two members of a list stands nothing that makes one of them something else: in "Roe's
   * successor, Ann Moe" one only tells who the other is.
   */
  private static final Pattern BETWEEN =
      Pattern.compile(
          "^(?!['’])(?!.*[.:?!\"“”])(?!(?i:.*\\b(?:but|while|whereas|although|though|because|since|"
              + Says.PLAIN
              + "|who|whom|which|whose|that|when"
              + "|after|before|against|than|is|are|has|had|have|will|would|could|instead|not|rather|into|over|until|unless|if)\\b))"
              + ".*(?:[,;]|\\b(?:and|or|as were|as was|as well as|nor)\\b).*$");

  private static final Pattern VERB = Pattern.compile("(?i)\\b(?:was|were)\\b(?!$)");
  private static final Pattern ALSO =
      Pattern.compile("(?i)^[^,;]{0,40}, as (?:was|were) (?:the |an? )?$");

  /** All up to the last verb or preposition: "a lorry came with". */
  private static final Pattern LEAD =
      Pattern.compile(
          "(?i)^.*\\b(?:with|of|in|to|for|by|from|on|at|against|into|about|between|is|are|was|were|has|have|had"
              + "|carried|brought|includ\\p{L}+|named|elected|chose)\\b");

  private static final Pattern SEPARATOR = Pattern.compile("[,;:]| and | or ");

  private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");

  private static final int NEAR = 120;

  /** So many small words may stand among those of the option. */
  private static final int LOOSE = 3;

  private record Place(int start, int end) {}

  private Enumerated() {}

  static Optional<Option> besideKey(Draft draft, Reading reading) {
    if (!SEVERAL.matcher(draft.stem()).find()) {
      return Optional.empty();
    }
    Option key = draft.item().key();
    return draft
        .evidence()
        .sentences()
        .flatMap(
            sentence ->
                draft.item().distractors().stream()
                    .filter(option -> isBeside(key, option, sentence, draft, reading)))
        .findFirst();
  }

  private static boolean isBeside(
      Option key, Option option, String sentence, Draft draft, Reading reading) {
    var one = place(key, sentence, reading);
    var other = place(option, sentence, reading);
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    boolean first = one.get().end <= other.get().start;
    if (!first && other.get().end > one.get().start) {
      return false;
    }
    String between =
        first
            ? sentence.substring(one.get().end, other.get().start)
            : sentence.substring(other.get().end, one.get().start);
    boolean listed =
        BETWEEN.matcher(between).matches()
            && !VERB.matcher(between).find()
            && !isTold(one.get(), other.get(), sentence, draft);
    return between.length() < NEAR && (listed || ALSO.matcher(between).matches());
  }

  /** "Which of them is a pilot?": the words beside the key alone answer. */
  private static boolean isTold(Place one, Place other, String sentence, Draft draft) {
    var asked = Words.content(draft.stem());
    var key = Words.content(item(one, sentence));
    key.retainAll(asked);
    key.removeAll(Words.content(item(other, sentence)));
    return !key.isEmpty();
  }

  /** What stands between the separators around a member. */
  private static String item(Place place, String sentence) {
    String before = sentence.substring(0, place.start);
    if (!SEPARATOR.matcher(before).find()) {
      // before the first of them stands what is told of all
      before = LEAD.matcher(before).replaceFirst("");
    }
    String after = sentence.substring(place.end);
    String[] pieces = SEPARATOR.split(before, -1);
    return pieces[pieces.length - 1] + " " + after.split("[,;.]| and | or ", 2)[0];
  }

  /** Where all words of an option stand close together: of a person the name is enough. */
  private static Optional<Place> place(Option option, String sentence, Reading reading) {
    String words = option.text();
    if (reading != null) {
      var person = reading.nameIn(words).filter(reading.people()::contains);
      if (person.isPresent()) {
        return person
            .get()
            .forms()
            .flatMap(
                form ->
                    Words.formPlaces(sentence, form)
                        .mapToObj(at -> new Place(at, at + form.length())))
            .findFirst();
      }
    }
    var sought = Words.content(words);
    if (sought.isEmpty() || EvidenceSupportsKey.missing(words, sentence) != null) {
      return Optional.empty();
    }
    return window(sought, Words.count(words), sentence);
  }

  private static Optional<Place> window(Set<String> sought, int count, String sentence) {
    List<MatchResult> all = WORD.matcher(sentence).results().toList();
    for (int from = 0; from < all.size(); from++) {
      int to = Math.min(all.size(), from + count + LOOSE);
      String stretch = sentence.substring(all.get(from).start(), all.get(to - 1).end());
      if (Words.content(all.get(from).group()).stream().anyMatch(sought::contains)
          && Words.content(stretch).containsAll(sought)) {
        int end = to;
        while (end > from + 1
            && Words.content(sentence.substring(all.get(from).start(), all.get(end - 2).end()))
                .containsAll(sought)) {
          end--;
        }
        return Optional.of(new Place(all.get(from).start(), all.get(end - 1).end()));
      }
    }
    return Optional.empty();
  }
}
