package onrecord.question;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.question.item.Kind;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.Voice;
import onrecord.statement.Voice.Numbered;
import onrecord.statement.Voices;
import onrecord.statement.extraction.Span;

/** The letters and lines that the reader of an article gives its speakers. */
public record Letters(List<Voice> voices) {
  private static final Voice OUTLET = new Voice("F", 0, "The outlet’s own voice", "", List.of());

  /** Of questions that set speakers against each other: nothing of it is the outlet's own word. */
  private static final Voice SEVERAL = new Voice("+", 0, "Several speakers", "", List.of());

  public static Letters of(Article article) {
    return Extraction.latest(article)
        .map(run -> new Letters(Voices.in(run).all()))
        .orElseGet(() -> new Letters(List.of()));
  }

  /** Who speaks in the article, in order. */
  public List<String> names() {
    return voices.stream()
        .filter(voice -> !voice.isOutlet() && voice.isTold())
        .map(Voice::name)
        .distinct()
        .toList();
  }

  /** The same, with whoever was chosen before the article was read anew; nobody where blank. */
  public List<String> namesWith(String chosen) {
    var other = Stream.ofNullable(chosen).filter(name -> !name.isBlank());
    return Stream.concat(names().stream(), other).distinct().toList();
  }

  /** Who surely says something at a place; empty where nobody does, or more than one. */
  public Optional<String> speakerAt(Span place) {
    var there =
        voices.stream()
            .filter(voice -> !voice.isOutlet())
            .filter(
                voice ->
                    voice.said().stream()
                        .map(Numbered::statement)
                        .anyMatch(
                            one ->
                                one.confident
                                    && one.speaker != null
                                    && one.content.stream().anyMatch(place::overlaps)))
            .toList();
    return there.size() == 1 ? Optional.of(there.get(0).name()) : Optional.empty();
  }

  /** How many statements nobody is sure of, and of which a name would bring questions. */
  public long unsure() {
    return Statement.unsure(statements().toList()).stream()
        .filter(one -> !one.isAnswer() && !one.isScrap())
        .count();
  }

  /** How many are answers in an interview. */
  public long answers() {
    return statements().filter(Statement::isAnswer).count();
  }

  private Stream<Statement> statements() {
    return voices.stream().flatMap(voice -> voice.said().stream()).map(Numbered::statement);
  }

  /** How many people speak of whom neither the article nor anybody else tells who they are. */
  public long withoutRole() {
    return voices.stream().filter(Voice::isWithoutRole).count();
  }

  /** Who says something as the article is read now; empty where none of them does. */
  Optional<Voice> saying(Statement one) {
    return voices.stream()
        .filter(voice -> voice.said().stream().anyMatch(said -> said.statement().id.equals(one.id)))
        .findFirst();
  }

  /** Whose words a question is about. */
  public Voice of(QuestionVersion version) {
    boolean several = version.speaker == null && version.question.kind == Kind.TWO_SIDES;
    return several ? SEVERAL : of(version.speaker);
  }

  /** The voice of that name; of null, the outlet's. */
  public Voice of(String speaker) {
    if (speaker == null) {
      return OUTLET;
    }
    return voices.stream()
        .filter(voice -> voice.isCalled(speaker))
        .findFirst()
        .orElseGet(() -> new Voice(initial(speaker), 0, speaker, "", List.of()));
  }

  /** Of somebody whom the article no longer has; a picture is one character too. */
  private static String initial(String name) {
    return Character.toString(Character.toUpperCase(name.codePointAt(0)));
  }
}
