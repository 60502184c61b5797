package onrecord.drafting;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Drafts that a run did not keep.
 *
 * @param rules those that made them, and are switched off
 */
public record Withheld(int drafts, List<RuleRecord> rules) {
  public static final Withheld NOTHING = new Withheld(0, List.of());

  /** As an address tells it; of the rules those that are still off. */
  public static Withheld of(int drafts, List<String> rules) {
    return drafts == 0
        ? NOTHING
        : new Withheld(
            drafts, RuleRecord.off().stream().filter(one -> rules.contains(one.rule())).toList());
  }

  public boolean isAny() {
    return drafts > 0;
  }

  /** For an address. */
  public String text() {
    return rules.stream()
        .map(one -> "&off=" + URLEncoder.encode(one.rule(), StandardCharsets.UTF_8))
        .collect(Collectors.joining("", "withheld=" + drafts, ""));
  }
}
