package onrecord.speaker;

import java.util.List;
import onrecord.statement.Speaker;

/** Some of the splits that made a speaker what it is and can be undone, the newest first. */
public record Splits(List<SpeakerChange> shown, int page, boolean more) {
  private static final int PAGE = 10;

  static Splits of(Speaker speaker, int page) {
    List<SpeakerChange> found = SpeakerChange.splits(speaker, page, PAGE);
    return new Splits(found.subList(0, Math.min(PAGE, found.size())), page, found.size() > PAGE);
  }
}
