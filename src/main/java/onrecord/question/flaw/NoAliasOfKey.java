package onrecord.question.flaw;

import java.util.List;

/** No wrong option is another name of the key. */
final class NoAliasOfKey implements Check {
  @Override
  public List<Flaw> of(Draft draft, Reading reading) {
    if (reading == null || draft.item().key() == null) {
      return List.of();
    }
    var key = reading.named(draft.item().key().text());
    if (key.isEmpty()) {
      return List.of();
    }
    return draft.item().distractors().stream()
        .filter(option -> reading.named(option.text()).equals(key))
        .map(
            option ->
                Flaw.reject(
                    "two_keys_alias",
                    "“" + option.text() + "” is another name for " + key.get().name() + "."))
        .toList();
  }
}
