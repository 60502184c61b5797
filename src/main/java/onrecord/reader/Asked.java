package onrecord.reader;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import onrecord.statement.Decision;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.Voice.Numbered;
import onrecord.statement.Voices;
import onrecord.statement.extraction.Attribution.SpeakerKind;
import onrecord.statement.extraction.Span;

/**
 * "Who said this?": a statement, its number on the reader, and who may have said it.
 *
 * @param wanted the passage that a question is wanted of once that is told, or null
 */
public record Asked(int number, Statement statement, List<Candidate> candidates, Span wanted) {
  /** Enough to choose from; whoever is missing can be written. */
  private static final int MOST_SHOWN = 12;

  /** The form as it is before anybody answered. */
  public Answered blank() {
    return Answered.NOTHING;
  }

  public List<Candidate> shown() {
    return candidates.stream().limit(MOST_SHOWN).toList();
  }

  /**
   * The first of those that the rules are not sure of, in order of the text; scraps only where
   * nothing else is left.
   *
   * @param open those of all that a person is asked about
   */
  static List<Asked> of(List<Voice> voices, List<Statement> all, List<Statement> open, int most) {
    var those = new HashSet<>(open);
    List<Numbered> unsure =
        voices.stream()
            .flatMap(voice -> voice.said().stream())
            .filter(one -> those.contains(one.statement()))
            .sorted(Comparator.comparingInt(Numbered::number))
            .toList();
    boolean scraps = unsure.stream().allMatch(one -> one.statement().isScrap());
    return unsure.stream()
        .filter(one -> one.statement().isScrap() == scraps)
        .limit(most)
        .map(one -> of(one, all))
        .toList();
  }

  /** One of a reading, whatever the rules think of it; the outlet's own voice is not asked. */
  static Optional<Asked> of(Extraction extraction, long id) {
    // First, so that the statements find their decisions with who made them.
    List<Decision> decided = Decision.of(extraction.version);
    List<Statement> all = Statement.of(extraction);
    return Voices.of(extraction.version.text, all, List.of(), decided).all().stream()
        .filter(voice -> !voice.isOutlet())
        .flatMap(voice -> voice.said().stream())
        .filter(one -> one.statement().id == id)
        .findFirst()
        .map(one -> of(one, all));
  }

  private static Asked of(Numbered one, List<Statement> all) {
    return new Asked(one.number(), one.statement(), Candidate.of(one.statement(), all), null);
  }

  /** The same, asked for the sake of a passage; null of none. */
  Asked before(Span passage) {
    return new Asked(number, statement, candidates, passage);
  }

  /**
   * Whom the rules take it for without being sure; null where they have nobody by name, or where it
   * is told that nobody said it.
   */
  public Candidate guess() {
    boolean guessed =
        !statement.confident
            && !statement.isDisowned()
            && statement.speaker != null
            && statement.speaker.kind != SpeakerKind.UNNAMED;
    return guessed ? candidates.get(0) : null;
  }

  /** Where the answer is sent. */
  public String address() {
    String passage = wanted == null ? "" : "?" + Wanted.text(wanted);
    long article = statement.extraction.version.article.id;
    return "/articles/" + article + "/statements/" + statement.id + "/speaker" + passage;
  }

  /** The statement within its sentence. */
  public List<Around.Piece> quoted() {
    return Around.of(statement.extraction.version.text, statement.content).pieces();
  }
}
