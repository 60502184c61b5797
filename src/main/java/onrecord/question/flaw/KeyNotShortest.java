package onrecord.question.flaw;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;

/** The key is no word among sentences; that it is no sentence among words is another check. */
final class KeyNotShortest implements Check {
  private static final Set<Kind> FREE =
      EnumSet.of(Kind.WHO_SAID, Kind.ROLE, Kind.FACT, Kind.NUMBER);
  private static final double LESS = 0.5;
  private static final double FAR_LESS = 0.33;
  private static final String MESSAGE = "The key is far shorter than every wrong option.";
  private static final int LONG = 20;

  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    Option key = draft.item().key();
    int shortest =
        draft.item().distractors().stream().mapToInt(o -> o.text().length()).min().orElse(0);
    return FREE.contains(draft.kind())
            || key == null
            || draft.item().options().size() < 3
            || shortest < LONG
            || key.text().length() > LESS * shortest
        ? List.of()
        : List.of(
            key.text().length() > FAR_LESS * shortest
                ? Flaw.warn("option_length", MESSAGE)
                : Flaw.reject("option_length", MESSAGE));
  }
}
