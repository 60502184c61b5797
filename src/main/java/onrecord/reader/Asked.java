package onrecord.reader;

import java.util.Comparator;
import java.util.List;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.Voice.Numbered;
import onrecord.statement.Voices;

/** "Who said this?": a statement, its number on the reader, and who may have said it. */
public record Asked(int number, Statement statement, List<Candidate> candidates) {

  /** Enough to choose from; whoever is missing can be written. */
  private static final int MOST_SHOWN = 12;

  /** The form as it is before anybody answered. */
  public Answered blank() {
    return Answered.NOTHING;
  }

  public List<Candidate> shown() {
    return candidates.stream().limit(MOST_SHOWN).toList();
  }

  /** Those that the rules are not sure of, in order of the text. */
  static List<Asked> of(List<Voice> voices, List<Statement> all) {
    return voices.stream()
        .flatMap(voice -> voice.said().stream())
        .filter(one -> !one.statement().confident)
        .sorted(Comparator.comparingInt(Numbered::number))
        .map(one -> new Asked(one.number(), one.statement(), Candidate.of(one.statement(), all)))
        .toList();
  }

  /** One of a reading, whatever the rules think of it. */
  static Asked of(Extraction extraction, Statement statement) {
    List<Statement> all = Statement.of(extraction);
    int number =
        Voices.of(extraction.version.text, all, List.of()).all().stream()
            .flatMap(voice -> voice.said().stream())
            .filter(one -> one.statement().id.equals(statement.id))
            .mapToInt(Numbered::number)
            .findFirst()
            .orElse(0);
    return new Asked(number, statement, Candidate.of(statement, all));
  }

  /** The statement within its sentence. */
  public List<Around.Piece> quoted() {
    return Around.of(statement.extraction.version.text, statement.content).pieces();
  }
}
