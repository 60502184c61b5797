package onrecord.statement;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.system.Formats;

/**
 * Who speaks in an article, with the letter and the line that mark this voice on every page.
 *
 * @param style 1 to 6 for {@code sp-1} to {@code sp-6}; 0 is the outlet's own voice
 * @param titles as the article states them, or empty
 */
public record Voice(String letter, int style, String name, String titles, List<Numbered> said) {

  /** A statement and its number in the order of the text. */
  public record Numbered(int number, Statement statement) {}

  /**
   * @param place among the article's speakers, from 0
   */
  public static Voice named(int place, String name, String titles, List<Numbered> said) {
    return new Voice(Voices.letter(place), place % 6 + 1, name, titles, said);
  }

  /** The same voice with only some of what it says. */
  public Voice saying(Predicate<Numbered> some) {
    return new Voice(letter, style, name, titles, said.stream().filter(some).toList());
  }

  public boolean isOutlet() {
    return style == 0;
  }

  /** Whether the article names who this is, and does not only tell "a driver" or "26 members". */
  public boolean isNamed() {
    return said.stream().anyMatch(one -> one.statement().speaker != null);
  }

  /** Whether the article names who this is, or has words for it; else a stand-in is its name. */
  public boolean isTold() {
    return said.stream()
        .map(Numbered::statement)
        .anyMatch(one -> one.speaker != null || !one.described().isEmpty());
  }

  /** The name, as the article has it, of a person who surely says something; else null. */
  public String person() {
    return said.stream()
        .map(Numbered::statement)
        .filter(one -> one.confident && one.speaker != null)
        .map(one -> one.speaker)
        .filter(speaker -> speaker.kind == SpeakerKind.PERSON)
        .map(speaker -> speaker.name)
        .findFirst()
        .orElse(null);
  }

  /** Who the library takes that person for. */
  public Optional<Speaker> speaker() {
    return said.stream()
        .map(one -> one.statement().speaker)
        .filter(Objects::nonNull)
        .map(Speaker::self)
        .findFirst();
  }

  /** Whether nobody tells who this person is. */
  public boolean isWithoutRole() {
    return titles.isEmpty() && person() != null;
  }

  /**
   * Whether this is the voice of that name, by itself or as the article has it. Words that stand
   * for a name have a small letter in a question though they open a sentence of the article.
   */
  public boolean isCalled(String other) {
    boolean same =
        name.equalsIgnoreCase(other) && name.regionMatches(1, other, 1, name.length() - 1);
    return name.equals(other)
        || same && !isNamed()
        || said.stream()
            .map(one -> one.statement().speaker)
            .anyMatch(speaker -> speaker != null && speaker.name.equals(other));
  }

  /** {@code 1 quote, 2 claims}. */
  public String counts() {
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    said.forEach(one -> counts.merge(one.statement.label(), 1, Integer::sum));
    return counts.entrySet().stream()
        .map(e -> Formats.counted(e.getValue(), e.getKey().one, e.getKey().many))
        .collect(Collectors.joining(", "));
  }
}
