package onrecord.reader;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
import onrecord.statement.SpeakerRole.Elsewhere;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.Voice.Numbered;
import onrecord.statement.Voices;
import onrecord.statement.extraction.Span;

/**
 * What the reader shows of an article: its text cut for the page, its voices, what was found.
 *
 * @param part which part of the article is shown
 * @param story the text of that part
 * @param voices all who speak
 * @param here who speaks in that part, with what they say there
 * @param unsure how many statements the rules are not sure of and somebody may have said
 * @param scraps how many of those say too little to be asked about
 * @param elsewhere the titles that other articles give those who have none here
 */
public record SourceCheck(
    ArticleVersion version,
    Extraction extraction,
    Part part,
    Story story,
    List<Voice> voices,
    List<Voice> here,
    List<Count> counts,
    int unsure,
    int scraps,
    List<Asked> asked,
    List<Decision> decisions,
    List<Elsewhere> elsewhere) {
  /** Enough for one sitting: those answered make room for the next. */
  private static final int MOST_ASKED = 4;

  /** A reporting clause between two spans is underlined with them; a sentence of its own is not. */
  private static final int LONGEST_GAP = 60;

  private static final Pattern SENTENCE_END = Pattern.compile("[.!?\\n]");

  public record Count(Label label, int number) {}

  /** As many statements however long the article is; before the first run, the bare text. */
  static SourceCheck of(Article article, int at) {
    var extraction = Extraction.latest(article).orElse(null);
    if (extraction == null) {
      return of(article.latest(), null, List.of(), List.of(), List.of(), List.of(), at);
    }
    return of(
        extraction.version,
        extraction,
        Statement.of(extraction),
        JunkRegion.of(extraction),
        SpeakerRole.in(article),
        Decision.of(extraction.version),
        at);
  }

  /** How many of those of which a question could come are not sure. */
  public int worthwhile() {
    return unsure - scraps;
  }

  /** How many like those on the page are asked about once these are answered. */
  public int later() {
    return Math.max(0, (worthwhile() > 0 ? worthwhile() : scraps) - asked.size());
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
      List<Decision> decisions,
      int at) {
    List<Voice> voices = Voices.of(version.text, statements, roles, decisions).all();
    List<Mark> marks = new ArrayList<>();
    for (Voice voice : voices) {
      voice.said().forEach(one -> marks.add(mark(version.text, voice, one)));
    }
    var regions = junk.stream().map(j -> new Region(j.where(), j.why())).toList();
    Map<Label, Integer> counts = new EnumMap<>(Label.class);
    statements.forEach(statement -> counts.merge(statement.label(), 1, Integer::sum));
    var unsure = Statement.unsure(statements);
    Story whole = Story.of(version.text, marks, regions);
    Part part = Part.of(whole, at);
    Story shown = whole.within(part);
    return new SourceCheck(
        version,
        extraction,
        part,
        shown,
        voices,
        part.isOfSeveral() ? here(voices, shown, part) : voices,
        counts.entrySet().stream().map(e -> new Count(e.getKey(), e.getValue())).toList(),
        unsure.size(),
        (int) unsure.stream().filter(Statement::isScrap).count(),
        Asked.of(voices, statements, unsure, MOST_ASKED),
        decisions,
        elsewhere(voices, version.article));
  }

  /** What begins in a part, and what began before and has its tag there. */
  private static List<Voice> here(List<Voice> voices, Story shown, Part part) {
    Set<Integer> tagged =
        shown.paragraphs().stream()
            .flatMap(paragraph -> paragraph.pieces().stream())
            .flatMap(piece -> piece.ends().stream())
            .map(Mark::number)
            .collect(Collectors.toSet());
    return voices.stream()
        .map(
            voice ->
                voice.saying(
                    one -> tagged.contains(one.number()) || part.has(shown.anchor(one.number()))))
        .filter(voice -> !voice.said().isEmpty())
        .toList();
  }

  /** Where a statement is read: on this page or in another part. */
  public String link(int number) {
    int anchor = story.anchor(number);
    String page = part.has(anchor) ? "" : "/articles/" + version.article.id + "?at=" + anchor;
    return page + "#t" + anchor;
  }

  /** Whether anybody but the outlet does in this part. */
  public boolean isSpeaks() {
    return here.stream().anyMatch(voice -> !voice.isOutlet());
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

  /**
   * The title that another article gives whom this one does not introduce; null where none does.
   */
  public Elsewhere elsewhere(Voice voice) {
    Long speaker = voice.speaker().map(one -> one.id).orElse(null);
    return elsewhere.stream()
        .filter(role -> voice.isWithoutRole() && role.speaker().equals(speaker))
        .filter(role -> new TypedRole(voice.person(), role.title()).problems("").isEmpty())
        .min(Elsewhere.NEAREST_FIRST)
        .orElse(null);
  }

  private static List<Elsewhere> elsewhere(List<Voice> voices, Article article) {
    return SpeakerRole.elsewhere(
        voices.stream()
            .filter(Voice::isWithoutRole)
            .flatMap(voice -> voice.speaker().stream())
            .map(speaker -> speaker.id)
            .toList(),
        article);
  }

  /** What a person said on who said it, and in which role. */
  public List<Decision> attributed() {
    return decisions.stream().filter(decision -> !decision.isOnBody()).toList();
  }

  /** The last thing that a person said on who said it; null where nobody did. */
  public Decision newest() {
    return attributed().stream()
        .filter(decision -> !decision.isOnRole())
        .max(Comparator.comparing(decision -> decision.decidedAt))
        .orElse(null);
  }

  private static Mark mark(String text, Voice voice, Numbered one) {
    Statement said = one.statement();
    var spans = Stream.of(said.content, said.cue, said.source).flatMap(List::stream).toList();
    return new Mark(
        one.number(),
        voice.letter(),
        voice.style(),
        voice.name(),
        said.confident,
        Span.joined(spans, gap -> isWithinSentence(text, gap)));
  }

  private static boolean isWithinSentence(String text, Span gap) {
    return gap.length() <= LONGEST_GAP && !SENTENCE_END.matcher(gap.in(text)).find();
  }
}
