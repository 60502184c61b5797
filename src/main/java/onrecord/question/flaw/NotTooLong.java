package onrecord.question.flaw;

import java.util.ArrayList;
import java.util.List;

/** Stem and options are read in one go: at most 40 and 20 words, a passage 75. */
final class NotTooLong implements Check {
  private static final int LONGEST_STEM = 40;

  /** So many, quotations apart, nobody keeps in mind. */
  private static final int TOO_LONG = 45;

  private static final int LONGEST_OPTION = 20;

  /** Two of so many nobody compares. */
  private static final int TOO_MANY = 25;

  private static final int LONGEST_PASSAGE = 75;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    var flaws = new ArrayList<Flaw>();
    int stem = words(draft.stem());
    int own = words(Quotations.without(draft.stem()));
    if (own > TOO_LONG) {
      flaws.add(Flaw.reject("stem_too_long", "The stem has " + own + " words of its own."));
    } else if (stem > LONGEST_STEM) {
      flaws.add(Flaw.warn("stem_too_long", "The stem has " + stem + " words; 40 are enough."));
    }
    int option = Shown.answers(draft).stream().mapToInt(NotTooLong::words).max().orElse(0);
    long many =
        draft.item().options().stream()
            .filter(one -> Quotations.in(one.text()).isEmpty() && words(one.text()) > TOO_MANY)
            .count();
    if (many > 1) {
      flaws.add(
          Flaw.reject("option_too_long", many + " options have over " + TOO_MANY + " words."));
    } else if (option > LONGEST_OPTION) {
      flaws.add(Flaw.warn("option_too_long", "An option has " + option + " words; 20 are enough."));
    }
    int passage = draft.passage() == null ? 0 : words(draft.passage());
    if (passage > LONGEST_PASSAGE) {
      flaws.add(
          Flaw.warn("passage_too_long", "The passage has " + passage + " words; 75 are enough."));
    }
    return flaws;
  }

  /** As a reader counts: "U.S.-tied" is one. */
  private static int words(String text) {
    return text.strip().split("\\s+").length;
  }
}
