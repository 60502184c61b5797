package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** Who has not read the article does not find the key by its looks. */
final class NotGuessable implements Check {
  private static final Set<Kind> FREE =
      EnumSet.of(
          Kind.ROLE,
          Kind.COMPLETE_QUOTE,
          Kind.CLAIM_OR_FACT,
          Kind.QUOTE_OR_PARAPHRASE,
          Kind.MISATTRIBUTION);

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    var wrong = draft.item().distractors();
    if (key == null || draft.item().keys().size() != 1 || wrong.size() < 2) {
      return List.of();
    }
    if (!FREE.contains(draft.kind()) && repeatsStem(key, wrong, draft)) {
      return List.of(
          Flaw.warn("guessable", "The key repeats the stem more than any other option."));
    }
    boolean fixed = draft.kind().hasFixedOptions(draft.stem());
    if (draft.kind() != Kind.WHO_SAID && !fixed && oddOneOut(key, wrong)) {
      return List.of(Flaw.warn("guessable", "The wrong options share words that the key lacks."));
    }
    return List.of();
  }

  private static boolean repeatsStem(Option key, List<Option> wrong, Draft draft) {
    Set<String> stem = new HashSet<>(Words.content(draft.stem()));
    stem.removeAll(Words.content(Shown.context(draft)));
    int most = wrong.stream().mapToInt(option -> shared(option, stem)).max().orElse(0);
    return shared(key, stem) >= 2 && shared(key, stem) > most + 1;
  }

  private static int shared(Option option, Set<String> stem) {
    var words = new HashSet<>(Words.content(option.text()));
    words.retainAll(stem);
    return words.size();
  }

  /** "Two days", "six days", "nine days" and "an hour". */
  private static boolean oddOneOut(Option key, List<Option> wrong) {
    var common = new HashSet<>(words(wrong.get(0)));
    wrong.forEach(option -> common.retainAll(words(option)));
    var own = words(key);
    boolean alike = wrong.stream().allMatch(option -> words(option).size() - common.size() < 3);
    return wrong.size() > 2
        && alike
        && !common.isEmpty()
        && own.stream().noneMatch(common::contains);
  }

  private static Set<String> words(Option option) {
    return Words.content(option.text()).stream()
        .map(word -> word.replaceFirst("s$", ""))
        .collect(Collectors.toSet());
  }
}
