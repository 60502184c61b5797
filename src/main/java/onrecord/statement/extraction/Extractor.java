package onrecord.statement.extraction;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Text in, values out. Has no state, so one instance may serve many threads. */
public final class Extractor {
  /** Raised whenever a rule changes what is found. */
  public static final String RULE_VERSION = "a41";

  /**
   * Who says what in a document, and what it tells itself. All places are of UTF-16 units of its
   * text; without a day of publication no weekday is resolved.
   */
  public Found extract(Document read) {
    Document document = read.inDoubleMarks();
    String text = document.text();
    List<Span> paragraphs = Layout.paragraphs(text);
    List<Junk> junk = junk(document, paragraphs);
    List<Span> body = body(text, paragraphs, junk);
    Tokens tokens = Tokens.of(text, body);
    List<Quotation> quotations = QuotationFinder.find(tokens);
    var items = new Items(tokens, quotations);
    Turns turns = Turns.find(document.kind(), tokens);
    var register = new Register(tokens, turns.named(NameFinder.find(tokens, quotations)));
    List<TimeExpression> dates =
        Dates.find(text, body, spans(tokens, quotations), document.published());
    Answers answers = Answers.find(document.kind(), tokens, turns, register);
    var plots = new Plots(items);
    var attributions = new ArrayList<>(turns.attributions(register));
    attributions.addAll(answers.attributions());
    attributions.addAll(
        new Attributions(items, register, dates, plots)
            .of(SpeechFinder.find(items, p -> turns.has(p) || answers.has(p))));
    attributions.sort(Comparator.comparingInt(a -> a.content().get(0).start()));
    boolean unread =
        document.kind() == Document.Kind.INTERVIEW && turns.isEmpty() && answers.isEmpty();
    List<Fact> facts =
        new FactFinder(items, register, dates, attributions, plots, document.kind(), unread).find();
    String storyLine = StoryLine.propose(document, items, register);
    return new Found(attributions, facts, dates, junk, register.names(), storyLine);
  }

  /** What of a document is no body text, without reading the rest. */
  public static List<Junk> junk(Document read) {
    Document document = read.inDoubleMarks();
    return junk(document, Layout.paragraphs(document.text()));
  }

  private static List<Junk> junk(Document document, List<Span> paragraphs) {
    return JunkFinder.find(document.text(), paragraphs, document.restored());
  }

  /**
   * What sort of speaker somebody typed, by the words alone: "the ministry of fisheries" is an
   * organisation where an article would say so too, and whoever no rule knows is a person.
   */
  public static Attribution.SpeakerKind kindOf(String name) {
    return TypedName.kind(name);
  }

  private static List<Span> spans(Tokens tokens, List<Quotation> quotations) {
    return quotations.stream().map(q -> tokens.span(q.first(), q.last())).toList();
  }

  /** The paragraphs without what is junk; a dateline takes only the beginning of one. */
  private static List<Span> body(String text, List<Span> paragraphs, List<Junk> junk) {
    var result = new ArrayList<Span>();
    int next = 0;
    for (Span paragraph : paragraphs) {
      if (next < junk.size() && junk.get(next).span().overlaps(paragraph)) {
        int end = junk.get(next++).span().end();
        if (end < paragraph.end()) {
          result.add(Layout.trim(text, end, paragraph.end()));
        }
      } else {
        result.add(paragraph);
      }
    }
    return result;
  }
}
