package onrecord.reader;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.reader.Story.Mark;
import onrecord.reader.Story.Region;
import onrecord.statement.Decision;
import onrecord.statement.Extraction;
import onrecord.statement.JunkRegion;
import onrecord.statement.Label;
import onrecord.statement.SpeakerRole;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.Voice.Numbered;
import onrecord.statement.Voices;
import onrecord.statement.extraction.Span;

/** What the reader shows of an article: its text cut for the page, its voices, what was found. */
public record SourceCheck(
    ArticleVersion version,
    Extraction extraction,
    Story story,
    List<Voice> voices,
    List<Count> counts,
    int unsure,
    List<Asked> asked,
    List<Decision> decisions) {
  /** Enough for one sitting: those answered make room for the next. */
  private static final int MOST_ASKED = 4;

  /** A reporting clause between two spans is underlined with them; a sentence of its own is not. */
  private static final int LONGEST_GAP = 60;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

  public record Count(Label label, int number) {}

  /** In five statements, however long the article is; before the first run, the bare text. */
  static SourceCheck of(Article article) {
    var extraction = Extraction.latest(article).orElse(null);
    if (extraction == null) {
      return of(article.latest(), null, List.of(), List.of(), List.of(), List.of());
    }
    return of(
        extraction.version,
        extraction,
        Statement.of(extraction),
        JunkRegion.of(extraction),
        SpeakerRole.in(article),
        Decision.of(extraction.version));
  }

  /** Who speaks here by name, in the order of the text. */
  Stream<String> names() {
    return voices.stream().filter(Voice::isNamed).map(Voice::name);
  }

  private static SourceCheck of(
      ArticleVersion version,
      Extraction extraction,
      List<Statement> statements,
      List<JunkRegion> junk,
      List<SpeakerRole> roles,
      List<Decision> decisions) {
    List<Voice> voices = Voices.of(version.text, statements, roles, decisions).all();
    List<Mark> marks = new ArrayList<>();
    for (Voice voice : voices) {
      voice.said().forEach(one -> marks.add(mark(version.text, voice, one)));
    }
    var regions = junk.stream().map(j -> new Region(j.where(), j.why())).toList();
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    statements.forEach(statement -> counts.merge(statement.label(), 1, Integer::sum));
    long unsure = statements.stream().filter(statement -> !statement.confident).count();
    return new SourceCheck(
        version,
        extraction,
        Story.of(version.text, marks, regions),
        voices,
        counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList(),
        (int) unsure,
        Asked.of(voices, statements, MOST_ASKED),
        decisions);
  }

  /** Whether anybody but the outlet does. */
  public boolean isSpeaks() {
    return voices.stream().anyMatch(voice -> !voice.isOutlet());
  }

  /** Stretches that a person declared to be body text. */
  public List<Decision> restored() {
    return decisions.stream().filter(Decision::isOnBody).toList();
  }

  /** Who told the role of a voice; null where nobody did. */
  public Decision told(Voice voice) {
    return decisions.stream()
        .filter(decision -> decision.isOnRole() && voice.isCalled(decision.name))
        .findFirst()
        .orElse(null);
  }

  /** What a person said on who said it, and in which role. */
  public List<Decision> attributed() {
    return decisions.stream().filter(decision -> !decision.isOnBody()).toList();
  }

  private static Mark mark(String text, Voice voice, Numbered one) {
    Statement said = one.statement();
    List<Span> spans =
        Stream.of(said.content, said.cue, said.source)
            .flatMap(List::stream)
            .sorted((a, b) -> Integer.compare(a.start(), b.start()))
            .toList();
    return new Mark(
        one.number(),
        voice.letter(),
        voice.style(),
        voice.name(),
        said.confident,
        joined(text, spans));
  }

  private static List<Span> joined(String text, List<Span> sorted) {
    List<Span> joined = new ArrayList<>();
    for (Span span : sorted) {
      Span last = joined.isEmpty() ? null : joined.get(joined.size() - 1);
      if (last != null && isWithinSentence(text, last.end(), span.start())) {
        joined.set(joined.size() - 1, new Span(last.start(), Math.max(last.end(), span.end())));
      } else {
        joined.add(span);
      }
    }
    return joined;
  }

  private static boolean isWithinSentence(String text, int end, int start) {
    return start <= end
        || start - end <= LONGEST_GAP && !SENTENCE_END.matcher(text.substring(end, start)).find();
  }
}
