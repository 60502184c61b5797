package onrecord.question.generation;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.question.flaw.Reading;
import onrecord.question.flaw.SentenceEnds;
import onrecord.question.flaw.Words;
import onrecord.statement.extraction.Attribution;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Name;
import onrecord.statement.extraction.Span;

/** An article made ready for asking: its people, what they said on which occasion, its topic. */
final class Story {
  /** How far questions may go below what is worth asking; none may be less certain. */
  enum Wanted {
    /** What comes by itself. */
    UNASKED,
    /** Passages may tell less, weigh less and lean more. */
    MORE,
    /** Of words that a teacher marked any question is better than none. */
    OF_A_PASSAGE
  }

  /** A paragraph of no more words is a label or a heading. */
  static final int SHORT = 12;

  final Reading reading;
  final People people;
  final Loose loose;

  /** The words of story line, headline and lead. */
  final Set<String> topic;

  /** Everything said that a question may be made of, in order of the text. */
  final List<Said> said;

  /**
   * The same and what people said whom nobody can introduce: wrong options, and matter of questions
   * under a passage that names them.
   */
  final List<Said> heard;

  /** What somebody is told to have denied or not to have said: nobody is its source. */
  final List<Said> denied;

  /** The story line, as somebody confirmed it; null where nobody has. */
  final String line;

  /** What other articles on the story have. */
  final Background background;

  /** What somebody asked for. */
  final Wanted wanted;

  /** What stands above each question. */
  final ContextLine contextLine;

  private final Map<Name, List<Said>> bySpeaker;
  private final Map<Said, List<Position>> positions = new IdentityHashMap<>();
  private final Map<String, Boolean> dead = new HashMap<>();
  private final Once<String> lead = new Once<>(this::findLead);
  private final Once<Passage> opening = new Once<>(() -> Passage.opening(this));
  private final Once<SentenceWords> sentences = new Once<>(() -> new SentenceWords(text()));
  private final Once<List<Set<String>>> ownWords = new Once<>(this::findOwnWords);
  private final Once<List<Spoken>> spoken = new Once<>(() -> Spoken.of(this));
  private final Once<List<Voiced>> narrated = new Once<>(() -> Narrated.of(this));
  private final Once<TellsOf> tells = new Once<>(() -> new TellsOf(this));
  private final Once<Passages> passages = new Once<>(() -> new Passages(this));
  private final Once<Setting> setting = new Once<>(() -> new Setting(this));
  private final Once<Windows> windows = new Once<>(() -> new Windows(this));
  private final Once<Standing> standing = new Once<>(() -> new Standing(this));
  private final Once<Namesakes> namesakes = new Once<>(() -> new Namesakes(this));
  private final Once<Unplaced> unplaced = new Once<>(() -> new Unplaced(this));
  private final Once<StoryPlaces> places = new Once<>(() -> new StoryPlaces(this));
  private final Once<Reports> reports = new Once<>(() -> new Reports(reported()));
  private final Once<SameSaid> same = new Once<>(() -> new SameSaid(text()));
  private final Once<Mentions> mentions;

  private final String outlet;

  Story(Document document, Found found, String line) {
    this(document, found, Background.of(line), Wanted.UNASKED);
  }

  Story(Document read, Found found, Background background, Wanted wanted) {
    Document document = Rubric.without(read).inDoubleMarks();
    this.wanted = wanted;
    this.reading = new Reading(document, Reprinted.without(document.text(), found));
    this.background = background;
    String confirmed = background.storyLine();
    this.line = confirmed == null || confirmed.isBlank() ? null : confirmed;
    this.outlet = Byline.of(document, this.line == null && document.outlet() != null);
    this.contextLine = new ContextLine(document, this.line);
    this.people = new People(reading);
    this.mentions = new Once<>(() -> new Mentions(people.all()));
    this.topic =
        Words.content(
            String.join(" ", Objects.requireNonNullElse(line, ""), headline(), lead.get()));
    this.loose = new Loose(people, Words.content(this.line == null ? headline() : line));
    Map<Boolean, List<Said>> all =
        new Heard(reading, people)
            .all().stream()
                .filter(this::isSaid)
                .collect(Collectors.partitioningBy(one -> Disowned.are(one.attribution(), text())));
    this.heard = all.get(false);
    this.denied = all.get(true);
    this.said =
        heard.stream()
            .filter(one -> people.canSpeak(one.speaker()) && !isOutlet(one.speaker()))
            .filter(one -> one.attribution().source().stream().noneMatch(this::isOutlet))
            .filter(one -> !Earlier.UNKNOWN.equals(one.earlier()) && !Disproved.is(one, text()))
            .filter(one -> !Misprint.isSlip(one.attribution().words(text())))
            .toList();
    this.bySpeaker = said.stream().collect(Collectors.groupingBy(Said::speaker));
  }

  /** At first hand, and not by "the company" that somebody told: a passage does not tell which. */
  private boolean isSaid(Said one) {
    return one.isFirstHand()
        && !Unspoken.are(one.attribution(), text())
        && PutInMouth.why(one.attribution(), text()) == null
        && (wanted == Wanted.OF_A_PASSAGE || !Unnamed.isBare(one.speaker()));
  }

  String text() {
    return reading.text();
  }

  Document document() {
    return reading.document();
  }

  /** Empty where there is none. */
  String headline() {
    return Objects.requireNonNullElse(document().headline(), "");
  }

  /** Who publishes it, for sentences. */
  String outlet() {
    return outlet;
  }

  /** "The Gazette itself", which a writer is not. */
  String outletItself() {
    return outlet.equals(Byline.WRITER) ? outlet : outlet + " itself";
  }

  /** "in its own voice", of an outlet; a writer is a person. */
  String inOwnVoice() {
    return outlet.equals(Byline.WRITER) ? "in their own voice" : "in its own voice";
  }

  /** Whether somebody stands in headline or lead. */
  boolean isForemost(Name name) {
    return people.mentions(headline() + " " + lead.get(), name);
  }

  /** Whether it tells of somebody's death: asked of the same few people again and again. */
  boolean isDead(Name name) {
    return dead.computeIfAbsent(name.name(), one -> Deceased.is(name, text()));
  }

  /** Whether somebody is told to have said what another did: a wrong option no longer. */
  boolean saysTheSame(Name name) {
    return same.get().is(name);
  }

  List<Said> by(Name speaker) {
    return bySpeaker.getOrDefault(speaker, List.of());
  }

  /** The phrases that may fill a gap: of all quotations, then of the outlet's own words. */
  List<Spoken> spoken() {
    return spoken.get();
  }

  /** What the outlet tells in sentences that a teacher may ask for. */
  List<Voiced> narrated() {
    return narrated.get();
  }

  /** What somebody said in one statement as plain clauses. */
  List<Position> positions(Said one) {
    return positions.computeIfAbsent(one, said -> Position.of(said, this));
  }

  /** The same of everything said. */
  Stream<Position> positions() {
    return said.stream().flatMap(one -> positions(one).stream());
  }

  /** The words that carry meaning in each sentence of the text. */
  SentenceWords sentences() {
    return sentences.get();
  }

  /** The telling words of headline and sentences, without what somebody is reported to say. */
  List<Set<String>> ownWords() {
    return ownWords.get();
  }

  private List<Set<String>> findOwnWords() {
    String own =
        Blanked.withoutReported(
            reading.found().attributions().stream(), new Span(0, text().length()), text());
    String all = headline() + "\n" + own;
    return SentenceEnds.of(all).map(Words::content).toList();
  }

  /** Which sentences are shown above a stem, and for which kind. */
  Passages passages() {
    return passages.get();
  }

  /** What passages tell of the claims in them. */
  TellsOf tells() {
    return tells.get();
  }

  /** What may be shown above a stem that is about something said. */
  Setting setting() {
    return setting.get();
  }

  /** Whom a surname means. */
  Namesakes namesakes() {
    return namesakes.get();
  }

  /** Which surnames nobody can place. */
  Unplaced unplaced() {
    return unplaced.get();
  }

  /** What it has of the places that everybody knows. */
  StoryPlaces places() {
    return places.get();
  }

  /** Who is mentioned where. */
  Mentions mentions() {
    return mentions.get();
  }

  /** What is reported where. */
  Reports reports() {
    return reports.get();
  }

  private List<Attribution> reported() {
    return reading.found().attributions();
  }

  /** Which of them may be shown alone. */
  Standing standing() {
    return standing.get();
  }

  /** Which sentences in a row may be shown. */
  Windows windows() {
    return windows.get();
  }

  /** Whether somebody is the outlet itself: no answer worth asking for. */
  boolean isOutlet(Name name) {
    String outlet = document().outlet();
    return outlet != null && Words.plain(outlet).equals(Words.plain(name.name()));
  }

  /** "USA TODAY" is not the country. */
  boolean isOutlet(Span source) {
    String outlet = document().outlet();
    return outlet != null && text().regionMatches(true, source.start(), outlet, 0, outlet.length());
  }

  /** The first sentence where it may be shown as it is, behind its dateline, else null. */
  Passage opening() {
    return opening.get();
  }

  /**
   * The first paragraph of the body that is more than a line: what it tells weighs more. One with a
   * dateline is passed over, as when readers judged what weighs.
   */
  private String findLead() {
    return Paragraphs.of(reading)
        .filter(one -> one.whole() && Words.count(one.in(text())) > SHORT)
        .findFirst()
        .map(one -> one.in(text()))
        .orElse("");
  }
}
