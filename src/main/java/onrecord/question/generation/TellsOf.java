package onrecord.question.generation;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What the passages of an article tell of each claim, found once: what fits, what comes unasked and
 * what is due all look at it.
 */
final class TellsOf {
  private final Story story;
  private final Map<Matter, Optional<SourceTold>> sources = new IdentityHashMap<>();
  private final Map<Matter, Optional<SettingTold>> settings = new IdentityHashMap<>();
  private final Map<Matter, Optional<Tense>> tenses = new IdentityHashMap<>();
  private final Map<Matter, Optional<Misquoted.Quotation>> quotations = new IdentityHashMap<>();

  TellsOf(Story story) {
    this.story = story;
  }

  Optional<SourceTold> source(Matter matter) {
    return sources.computeIfAbsent(matter, one -> HowNamed.find(one, story));
  }

  Optional<SettingTold> setting(Matter matter) {
    return settings.computeIfAbsent(matter, one -> InWhatSetting.find(one, story));
  }

  Optional<Misquoted.Quotation> quotation(Matter matter) {
    return quotations.computeIfAbsent(matter, one -> Misquoted.find(one, story));
  }

  Optional<Tense> tense(Matter matter) {
    return tenses.computeIfAbsent(matter, one -> KindOfStatement.find(one, story));
  }
}
