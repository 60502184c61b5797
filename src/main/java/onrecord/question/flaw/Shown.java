package onrecord.question.flaw;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.item.Option;

/** What a student sees of a question before answering, in every format. */
final class Shown {
  private Shown() {}

  /** Options, both sides of pairs, the items to put in order. */
  static List<String> answers(Draft draft) {
    return Stream.of(
            draft.item().options().stream().map(Option::text),
            draft.item().pairs().stream().flatMap(pair -> Stream.of(pair.left(), pair.right())),
            draft.item().sequence().stream())
        .flatMap(all -> all)
        .toList();
  }

  /** Stem and answers, without what stands in quotation marks: there nobody may change a word. */
  static String ownWords(Draft draft) {
    return Stream.concat(Stream.of(draft.stem()), answers(draft).stream())
        .map(Quotations::without)
        .collect(Collectors.joining(" | "));
  }

  /** Everything below the context. */
  static String all(Draft draft) {
    return Stream.concat(
            Stream.of(draft.passage() == null ? "" : draft.passage(), draft.stem()),
            answers(draft).stream())
        .collect(Collectors.joining(" | "));
  }

  /** What stands above the stem and is not asked about: context, and passage where it is none. */
  static String above(Draft draft) {
    boolean setting = draft.passage() != null && !draft.asksAboutPassage();
    return context(draft) + (setting ? " " + draft.passage() : "");
  }

  static String context(Draft draft) {
    return draft.context() == null ? "" : draft.context();
  }
}
