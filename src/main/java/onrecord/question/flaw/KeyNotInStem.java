package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Name;

/** The stem does not hold the answer. */
final class KeyNotInStem implements Check {
  /** Longer answers may well take up a phrase of the stem. */
  private static final int MOST = 3;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (!draft.item().accepted().isEmpty()) {
      return typed(draft);
    }
    Option key = draft.item().key();
    String above = draft.stem() + " " + Shown.above(draft);
    if (key == null || draft.asksAboutPassage() || key.text().length() < 3) {
      return List.of();
    }
    if (reading != null && isNamedAbove(draft, reading)) {
      return flaw();
    }
    if (!Words.contains(above, bare(key.text())) && !isInAnotherForm(key.text(), above)) {
      return List.of();
    }
    // A number or name that stem and every option hold gives nothing away.
    boolean shared =
        draft.item().distractors().stream()
            .allMatch(
                option ->
                    Words.contains(above, option.text()) || isInAnotherForm(option.text(), above));
    return shared ? List.of() : flaw();
  }

  /**
   * "Jo Roe's endorsement of Ann Moe" above a question that asks for Jo Roe; but where the line
   * names all who are offered, it tells nothing.
   */
  private static boolean isNamedAbove(Draft draft, Reading reading) {
    String context = Shown.context(draft);
    var people = new ArrayList<Name>();
    for (Option option : draft.item().options()) {
      Optional<Name> person = person(option, reading);
      if (person.isEmpty()) {
        return false;
      }
      people.add(person.get());
    }
    Name key = people.get(draft.item().options().indexOf(draft.item().key()));
    return reading.mentions(context, key)
        && !people.stream().allMatch(name -> reading.mentions(context, name));
  }

  /** Whom an option gives as the answer, be it with a role before or after the name. */
  private static Optional<Name> person(Option option, Reading reading) {
    return reading.found().names().stream()
        .filter(name -> name.kind() == Name.Kind.PERSON)
        .filter(
            name ->
                option.text().endsWith(name.name()) || option.text().startsWith(name.name() + ","))
        .max(Comparator.comparingInt(name -> name.name().length()));
  }

  /** "Ski jumping" is told by "the ski jump", "a vote of the crews" by "the crews voted". */
  private static boolean isInAnotherForm(String key, String above) {
    var words = Words.content(key);
    if (words.size() < 2 || words.size() > MOST || Digits.NUMBER.matcher(key).find()) {
      return false;
    }
    var there = Words.of(above).stream().flatMap(word -> Words.content(word).stream()).toList();
    return IntStream.rangeClosed(0, there.size() - words.size())
        .mapToObj(from -> there.subList(from, from + words.size()))
        .anyMatch(next -> words.stream().allMatch(w -> next.stream().anyMatch(n -> isForm(w, n))));
  }

  /** "Vote" and "voted", of which the one lost an "e" with its ending. */
  private static boolean isForm(String word, String other) {
    return Math.abs(word.length() - other.length()) < 2
        && (word.startsWith(other) || other.startsWith(word));
  }

  /** "An open permit" is told by "the open permit". */
  private static String bare(String option) {
    String bare = option.strip().replaceFirst("^(?i)(the|an?) (?=\\p{L}+ \\p{L}|\\p{Lu})", "");
    return Words.content(bare).isEmpty() ? option : bare;
  }

  /** The first form is the answer, others may be loose; a number of one digit stands anywhere. */
  private static List<Flaw> typed(Draft draft) {
    String above = draft.stem() + " " + Shown.above(draft);
    return draft.item().accepted().stream()
            .limit(1)
            .anyMatch(answer -> answer.length() > 2 && Words.contains(above, answer))
        ? flaw()
        : List.of();
  }

  private static List<Flaw> flaw() {
    return List.of(Flaw.reject("key_in_stem", "The stem or its context holds the right answer."));
  }
}
