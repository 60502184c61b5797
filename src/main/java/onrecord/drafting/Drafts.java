package onrecord.drafting;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.article.ArticleVersion;
import onrecord.question.Choice;
import onrecord.question.Question;
import onrecord.question.QuestionText;
import onrecord.question.SourceRead;
import onrecord.question.Uses;
import onrecord.question.flaw.Draft;
import onrecord.question.generation.Background;
import onrecord.question.generation.Drafting;
import onrecord.question.generation.Recipe;
import onrecord.question.generation.SoundOptions;
import onrecord.question.item.Kind;
import onrecord.question.item.Option;
import onrecord.statement.Extraction;
import onrecord.statement.Statement;
import onrecord.statement.extraction.Document;
import onrecord.statement.extraction.Found;
import onrecord.statement.extraction.Span;

/**
 * One run of the drafting engine over what an article's latest version says. A later run, after the
 * source was corrected or with better rules, brings what nobody has touched up to date.
 */
public final class Drafts {
  /** Far more than anybody reviews of one article, and a bound for its desk. */
  private static final int MOST_READY = 200;

  private static final int MOST_REFUSED = 100;

  private final Article article;
  private final ArticleVersion version;
  private final Extraction extraction;
  private final Document document;
  private final Found found;
  private final Background background;
  private final SoundOptions options;
  private final KnownDrafts known;
  private final Set<Question> seen = new HashSet<>();
  private final Instant now;
  private final SwitchedOff off = new SwitchedOff();

  private Drafts(Article article, Extraction extraction, SourceRead read, Instant now) {
    this.article = article;
    this.version = extraction.version;
    this.extraction = extraction;
    this.document = read.document();
    this.found = read.found();
    this.background = SameStory.of(article);
    this.options = new SoundOptions(document, found);
    this.known = new KnownDrafts(article);
    this.now = now;
  }

  /**
   * Stores the questions that are not there yet; reads the text first where nobody has.
   *
   * @param today of whoever asks for it
   */
  public static Made make(Article article, LocalDate today, Instant now) {
    if (Extraction.latest(article).isEmpty()) {
      Extraction.run(article.latest(), now);
    }
    return of(article, now).make(today);
  }

  /** The same of an article that was read already. */
  static Made make(Article article, SourceRead read, LocalDate today, Instant now) {
    return new Drafts(article, latest(article), read, now).make(today);
  }

  /**
   * Stores all that the rules find, also what comes only when somebody asks for it, and fills the
   * set up with it.
   */
  public static MoreDrafts more(Article article, LocalDate today, Instant now) {
    var drafts = of(article, now);
    int wanted = ProposedSet.wanted(article, today);
    int more = drafts.askFor(drafts.all().ready().stream().limit(MOST_READY).toList());
    ProposedSet.fillUp(article, wanted, today);
    article.draft(now);
    return new MoreDrafts(more, drafts.off.withheld());
  }

  /** Stores what can be asked of one passage, be it worth less than the rest. */
  public static About about(Article article, Span passage, Kind like, Instant now) {
    var drafts = of(article, now);
    var drafted = drafts.draftedAbout(passage);
    var marked = new Marked(passage, drafts.document, drafts.found);
    var ready = drafted.ready().stream().filter(marked::isAskedAbout).toList();
    var before = Set.copyOf(drafts.known.all());
    drafts.askFor(ready);
    var questions =
        ready.stream()
            .map(drafts.known::of)
            .filter(Objects::nonNull)
            .distinct()
            .sorted(
                Comparator.comparing((Question question) -> question.state != Question.State.DRAFT)
                    .thenComparing(question -> question.kind != like)
                    .thenComparing(before::contains))
            .toList();
    return questions.isEmpty()
        ? new About(questions, false, drafts.none(marked, drafted))
        : new About(questions, before.contains(questions.get(0)), null);
  }

  /**
   * Stores drafts that somebody asked for. What was there unasked needs no more looking at for
   * having been found again.
   *
   * @return how many came
   */
  private int askFor(List<Draft> drafts) {
    var before = known.all();
    drafts.forEach(this::store);
    var more = seenBesides(before);
    more.forEach(question -> question.askFor(now));
    return more.size();
  }

  private static Extraction latest(Article article) {
    return Extraction.latest(article).orElseThrow();
  }

  private static Drafts of(Article article, Instant now) {
    var extraction = latest(article);
    extraction.version.refuseIfTooLong();
    return new Drafts(article, extraction, SourceRead.of(extraction.version), now);
  }

  private List<Question> seenBesides(Collection<Question> known) {
    return seen.stream().filter(question -> !known.contains(question)).toList();
  }

  private static boolean isToDecide(Question question) {
    return question.state == Question.State.DRAFT;
  }

  private NoQuestion none(Marked marked, Drafting.Drafted drafted) {
    var unmade = Drafting.unmade(document, found, background, marked.passage());
    var refused = drafted.rejected().stream().filter(marked::isAskedAbout).toList();
    return NoQuestion.of(marked.passage(), off.withheld(), unmade, refused, extraction);
  }

  /** Gives drafts that nobody has touched the wrong options of a level. */
  static void level(Article article, Recipe.Level level, Instant now) {
    var drafts = of(article, now);
    Stream.concat(drafts.unasked().ready().stream(), drafts.everything())
        .filter(SoundOptions::haveLevels)
        .forEach(draft -> drafts.level(draft, level));
  }

  /** Once, as it was drafted: what comes of a passage has its options in another order. */
  private void level(Draft draft, Recipe.Level level) {
    var question = known.made(draft);
    if (question != null && question.isUntouched() && seen.add(question)) {
      question.redraft(version, statementOf(draft), options.at(level, draft), now);
    }
  }

  /** The wrong options that the engine has for a question, the spares first. */
  static List<Choice> spares(Question question, SourceRead read) {
    var article = question.article;
    var drafts = new Drafts(article, latest(article), read, question.createdAt);
    var current = question.current;
    var made = drafts.draftedAbout(current.evidence.get(0)).ready().stream();
    return Spares.offered(
        made.filter(one -> isOfOneRule(question, one))
            .filter(one -> one.evidence().spans().equals(current.evidence)),
        current.key());
  }

  /** What was asked for may come unasked by now, and the other way round. */
  private static boolean isOfOneRule(Question question, Draft draft) {
    return Drafting.unaskedRule(question.rule).equals(Drafting.unaskedRule(draft.rule()));
  }

  private Drafting.Drafted unasked() {
    return Drafting.draft(document, found, background, article.id);
  }

  private Drafting.Drafted all() {
    return Drafting.all(document, found, background, article.id);
  }

  /** What comes of the article as a whole, and then what more comes of each passage. */
  private Stream<Draft> everything() {
    var whole = new Span(0, document.text().length());
    return Stream.concat(all().ready().stream(), draftedAbout(whole).ready().stream());
  }

  private Drafting.Drafted draftedAbout(Span passage) {
    return Drafting.about(document, found, background, passage, article.id);
  }

  private Made make(LocalDate today) {
    var before = known.all();
    var standing = ProposedSet.standing(article, today);
    List<Question> gone = run();
    article.draft(now);
    var came = seenBesides(before).stream().filter(Drafts::isToDecide).toList();
    ProposedSet.Picked set = ProposedSet.pickAgain(article, standing, today);
    var withheld = off.withheld();
    return new Made(!seen.isEmpty(), withheld, Gone.of(gone, came), came.size(), set);
  }

  /** Tells which drafts went that somebody could have decided on. */
  private List<Question> run() {
    var drafted = unasked();
    drafted.ready().stream().limit(MOST_READY).forEach(this::store);
    drafted.rejected().stream().limit(MOST_REFUSED).forEach(this::store);
    askAgain();
    var gone = left().toList();
    List<Long> stay =
        gone.isEmpty()
            ? List.of()
            : Uses.deleteUnused(gone.stream().map(question -> question.id).toList());
    return gone.stream()
        .filter(Drafts::isToDecide)
        .filter(question -> !stay.contains(question.id))
        .toList();
  }

  /**
   * What somebody asked for comes of no run by itself, and stays as long as the text yields it. So
   * does what was good enough while little else was there, though it now comes on request only.
   */
  private void askAgain() {
    var left =
        left()
            .filter(question -> question.askedForAt != null || isToDecide(question))
            .collect(Collectors.toSet());
    if (!left.isEmpty()) {
      everything().filter(draft -> isStill(left, draft)).forEach(this::store);
    }
  }

  private boolean isStill(Set<Question> left, Draft draft) {
    var question = known.of(draft);
    return left.contains(question)
        && (question.askedForAt != null
            || Drafting.isOnRequest(draft.rule()) && isOfOneRule(question, draft));
  }

  private Stream<Question> left() {
    return known.all().stream().filter(one -> !seen.contains(one) && one.isUntouched());
  }

  private void store(Draft draft) {
    if (seen.contains(known.twin(draft))) {
      return; // asked already, of what another place in the article says
    }
    var question = known.of(draft);
    if (question == null && off.keepsBack(draft)) {
      return;
    }
    if (question == null) {
      question = new Question(article, version, statementOf(draft), known.nextRank(), draft, now);
      question.persist();
    } else if (question.isUntouched() && !seen.contains(question)) {
      question.redraft(version, statementOf(draft), asShown(question, draft), now);
    }
    known.keep(draft, question);
    seen.add(question);
  }

  /** Drafting again leaves the level that somebody asked for. */
  private Draft asShown(Question question, Draft draft) {
    var shown = question.current.choices.stream().map(Choice::text).collect(Collectors.toSet());
    var texts =
        Stream.concat(draft.item().options().stream(), draft.spares().stream())
            .map(Option::text)
            .filter(text -> shown.contains(QuestionText.curled(text)))
            .collect(Collectors.toSet());
    return options.showing(texts, draft);
  }

  /** The stored statement a draft was made of, or null. */
  private Statement statementOf(Draft draft) {
    if (draft.statement() == null) {
      return null;
    }
    var from = found.attributions().get(draft.statement());
    return Statement.among(extraction.statements, from).orElse(null);
  }
}
