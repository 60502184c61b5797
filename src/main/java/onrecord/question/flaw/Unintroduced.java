package onrecord.question.flaw;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Somebody of whom a reader cannot know who it is.
 *
 * @param full whether the full name stands there, so that only a role is missing
 */
record Unintroduced(String name, boolean full, boolean refused) {

  /** One sentence for all who lack the same: of four bare options there are not four. */
  static List<Flaw> flaws(List<Unintroduced> all) {
    return all.stream()
        .collect(
            Collectors.groupingBy(
                one -> List.of(one.full, one.refused), LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(Unintroduced::flaw)
        .toList();
  }

  private static Flaw flaw(List<Unintroduced> alike) {
    Unintroduced first = alike.get(0);
    boolean one = alike.size() == 1;
    String names = alike.stream().map(Unintroduced::name).collect(Collectors.joining(", "));
    String stand = names.replaceFirst(", (?!.*, )", " and ") + (one ? " stands" : " stand");
    String message =
        first.full
            ? stand + " without a role: tell who " + (one ? "that is." : "they are.")
            : stand + " without a full name and role.";
    String code = PeopleIntroduced.CODE;
    return first.refused ? Flaw.reject(code, message) : Flaw.warn(code, message);
  }
}
