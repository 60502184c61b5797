package onrecord.question.generation;

import java.util.List;
import java.util.regex.Pattern;
import onrecord.question.Invented;
import onrecord.question.flaw.Draft;
import onrecord.question.item.Option;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Extractor;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;

/** What one kind makes of an invented article, before it is checked. */
final class Asked {
  /** What the outlet tells itself. */
  static final String OWN =
      "The town of Vessmark opened a second bridge over the sound in May, after a vote of the"
          + " council.";

  /** A paragraph of nothing that anybody said, too long to be shown with another. */
  static final String BETWEEN =
      "The old hall by the harbour was full long before noon, and those who had found no chair stood"
          + " along its walls in their wet coats, while outside the rain went on and the last boats of"
          + " the morning came in one after another with next to nothing in their nets, as they had on"
          + " every day of that long and windy week before the vote was due.";

  private Asked() {}

  static List<Draft> of(QuestionKind kind, Invented article) {
    return kind.drafts(new Story(article.document(), article.found(), "the ferry fares to Norvik"));
  }

  /** What comes of it when a teacher marks its words. */
  static List<Draft> marked(QuestionKind kind, Invented article) {
    return kind.drafts(
        new Story(
            article.document(),
            article.found(),
            Background.of("the ferry fares to Norvik"),
            Story.Wanted.OF_A_PASSAGE));
  }

  /** The same of a text that extraction reads. */
  static List<Draft> extracted(QuestionKind kind, String... paragraphs) {
    return kind.drafts(story(paragraphs));
  }

  /** What comes of it when somebody asks for more than comes unasked. */
  static List<Draft> requested(QuestionKind kind, String... paragraphs) {
    return kind.drafts(wanted(paragraphs));
  }

  /** The article of which somebody asks for more. */
  static Story wanted(String... paragraphs) {
    Story story = story(paragraphs);
    return new Story(story.document(), story.reading.found(), story.background, Story.Wanted.MORE);
  }

  /** What extraction makes of a text. */
  static Story story(String... paragraphs) {
    return story(Document.Kind.NEWS, paragraphs);
  }

  static Story story(Document.Kind kind, String... paragraphs) {
    return story(kind, "Bridge toll in Vessmark to stay", paragraphs);
  }

  /** The same under another headline. */
  static Story headed(String headline, String... paragraphs) {
    return story(Document.Kind.NEWS, headline, paragraphs);
  }

  private static Story story(Document.Kind kind, String headline, String... paragraphs) {
    Document document =
        new Document(
            String.join("\n\n", paragraphs),
            Invented.PUBLISHED,
            headline,
            "The Vessmark Ledger",
            kind,
            List.of());
    return new Story(
        document, new Extractor().extract(document), "the toll on the Vessmark bridge");
  }

  /** The same where a person told somebody's role. */
  static Story told(Story story, String name, String role) {
    Found found = story.reading.found();
    var names =
        found.names().stream()
            .map(one -> one.name().equals(name) ? one.introducedAs(role) : one)
            .toList();
    return new Story(
        story.document(),
        new Found(found.attributions(), found.facts(), found.dates(), found.junk(), names, null),
        story.line);
  }

  /** The same where a person told who says some words. */
  static Story decided(Story story, String words, String speaker) {
    Found found = story.reading.found();
    Name name =
        found.names().stream().filter(one -> one.name().equals(speaker)).findFirst().orElseThrow();
    var said =
        found.attributions().stream()
            .map(
                one ->
                    one.words(story.text()).matches("(?s)[\"“]?" + Pattern.quote(words) + ".*")
                        ? by(name, one)
                        : one)
            .toList();
    return new Story(
        story.document(),
        new Found(said, found.facts(), found.dates(), found.junk(), found.names(), null),
        story.background,
        Story.Wanted.OF_A_PASSAGE);
  }

  private static Attribution by(Name name, Attribution one) {
    return one.decided(one.source(), name.name(), Attribution.SpeakerKind.PERSON, name.title());
  }

  static Draft about(String words, List<Draft> drafts) {
    return drafts.stream()
        .filter(draft -> (draft.stem() + draft.item().key().text()).contains(words))
        .findFirst()
        .orElseThrow(() -> new AssertionError("nothing asked about " + words + " in " + drafts));
  }

  static boolean none(String words, List<Draft> drafts) {
    return drafts.stream().noneMatch(draft -> draft.stem().contains(words));
  }

  static List<String> options(Draft draft) {
    return draft.item().options().stream().map(Option::text).toList();
  }
}
