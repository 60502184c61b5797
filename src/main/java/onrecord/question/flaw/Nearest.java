package onrecord.question.flaw;

import java.util.Comparator;
import java.util.regex.Pattern;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** Whom an article names last before it goes on with "he said" or "she said". */
final class Nearest {
  private static final Pattern PRONOUN = Pattern.compile("(?i)he|she");
  private static final int FAR = 400;

  private Nearest() {}

  /** Whether words of a "she" may be by somebody else than extraction took them to be by. */
  static boolean isMeant(String person, Attribution said, Reading reading) {
    return isByPronoun(said, reading)
        && !said.isDecided()
        && (spokeBefore(person, said, reading) || isNamedBefore(person, said, reading));
  }

  /** Whether the article gives some words to a "he" or "she". */
  static boolean isByPronoun(Attribution said, Reading reading) {
    return !said.source().isEmpty()
        && PRONOUN.matcher(said.source().get(0).in(reading.text()).strip()).matches();
  }

  /** By whom the words right before are, be it somebody whose name is not known as one. */
  private static boolean spokeBefore(String person, Attribution said, Reading reading) {
    int start = said.extent().start();
    return reading.found().attributions().stream()
        .filter(one -> one.extent().end() <= start && start - one.extent().end() < FAR)
        .max(Comparator.comparingInt(one -> one.extent().end()))
        .map(Attribution::speaker)
        .filter(speaker -> !speaker.equals(said.speaker()) && Words.contains(person, speaker))
        .isPresent();
  }

  private static boolean isNamedBefore(String person, Attribution said, Reading reading) {
    int start = said.extent().start();
    return reading.people().stream()
        .max(Comparator.comparingInt(name -> last(name, start)))
        .filter(name -> start - last(name, start) < FAR)
        .filter(name -> !name.name().equals(said.speaker()))
        .filter(name -> reading.nameIn(person).filter(name::equals).isPresent())
        .isPresent();
  }

  private static int last(Name name, int before) {
    return name.mentions().stream()
        .mapToInt(Span::end)
        .filter(end -> end <= before)
        .max()
        .orElse(Integer.MIN_VALUE / 2);
  }
}
