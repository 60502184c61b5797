package onrecord.desk;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import onrecord.article.Article;
import onrecord.drafting.Side;
import onrecord.question.EvidenceView;
import onrecord.question.LastDecision;
import onrecord.question.Letters;
import onrecord.question.Question;
import onrecord.question.QuestionVersion;
import onrecord.question.Review;
import onrecord.question.item.Kind;
import onrecord.user.User;

/**
 * All that the review desk of one article shows.
 *
 * @param queue the drafts that a teacher decides on, those of the proposed set first
 * @param refused how many a check refused
 * @param refusals the first of them, to be read
 * @param dropped what people refused
 * @param shown the draft under review; null where none waits
 * @param last the decision that undo would take back, or null
 * @param sides the side of each speaker that has one
 * @param today the teacher's day
 */
public record Desk(
    Article article,
    List<Queued> queue,
    int refused,
    List<QuestionVersion> refusals,
    Dropped dropped,
    Question shown,
    Letters letters,
    LastDecision last,
    DeskFilter filter,
    Map<String, String> sides,
    LocalDate today) {
  private static final int REFUSALS_SHOWN = 30;

  /**
   * The desk with a draft, or with the next one that waits: where that is null, and where it is not
   * there, since drafting again replaced it.
   */
  static Desk of(Article article, Long draft, User user, DeskFilter filter, Instant now) {
    var all = Queued.of(article);
    var queue = all.stream().filter(one -> !one.refused()).toList();
    var refused = all.stream().filter(Queued::refused).map(Queued::id).toList();
    boolean there = all.stream().anyMatch(one -> one.id().equals(draft));
    Long wanted = there ? draft : waiting(queue, filter);
    Question shown = wanted == null ? null : Question.readableBy(user, wanted).orElse(null);
    return new Desk(
        article,
        queue,
        refused.size(),
        QuestionVersion.current(refused.stream().limit(REFUSALS_SHOWN).toList()),
        Dropped.of(article, queue),
        shown,
        Letters.of(article),
        LastDecision.of(article).orElse(null),
        filter,
        Side.of(article),
        user.today(now));
  }

  /** The drafts of a queue that need no second look: of the set, or of all that a filter shows. */
  static List<Queued> sound(List<Queued> queue, DeskFilter filter) {
    return inView(queue, filter).filter(Queued::isSound).toList();
  }

  /**
   * The next draft that waits, after this one, else from the start; null where none does. Who
   * reviews the set stays in it.
   */
  static Long next(Question decided, DeskFilter filter) {
    var queue = Queued.of(decided.article);
    int at = queue.stream().map(Queued::id).toList().indexOf(decided.id);
    boolean inSet = decided.setPlace != null;
    var order = new ArrayList<>(queue.subList(at + 1, queue.size()));
    order.addAll(queue.subList(0, at + 1));
    return order.stream()
        .filter(one -> one.isWaiting() && filter.fits(one))
        .filter(one -> one.isInSet() == inSet || !filter.isNone())
        .map(Queued::id)
        .findFirst()
        .orElse(null);
  }

  private static Long waiting(List<Queued> queue, DeskFilter filter) {
    return inView(queue, filter).filter(Queued::isWaiting).map(Queued::id).findFirst().orElse(null);
  }

  private static Stream<Queued> inView(List<Queued> queue, DeskFilter filter) {
    boolean onlySet = filter.isNone() && queue.stream().anyMatch(Queued::isInSet);
    return queue.stream().filter(filter::fits).filter(one -> !onlySet || one.isInSet());
  }

  /** The drafts of the proposed set; where there is none, all. */
  public List<Queued> set() {
    var set = queue.stream().filter(Queued::isInSet).toList();
    return set.isEmpty() ? queue : set;
  }

  /** The drafts outside the set, whatever the filter lets through. */
  public List<Queued> others() {
    return hasSet() ? queue.stream().filter(one -> !one.isInSet()).toList() : List.of();
  }

  /** How many of them the filter lets through, in words; null for none. */
  public String othersListed() {
    return More.of(others().stream().filter(this::fits).toList()).told();
  }

  public boolean hasSet() {
    return queue.stream().anyMatch(Queued::isInSet);
  }

  public boolean isShownOutsideSet() {
    return hasSet() && queue.stream().anyMatch(one -> isShown(one) && !one.isInSet());
  }

  public boolean fits(Queued one) {
    return filter.fits(one);
  }

  /** The first draft outside the set that waits, or null. */
  public Long firstOther() {
    return others().stream().filter(Queued::isWaiting).map(Queued::id).findFirst().orElse(null);
  }

  public long othersWaiting() {
    return others().stream().filter(Queued::isWaiting).count();
  }

  /** How many drafts go where drafting again does not find them. */
  public long replaceable() {
    return queue.stream().filter(Queued::replaceable).count();
  }

  /** Why there are so few drafts; null where there are enough. */
  public Few few() {
    return Few.of(this);
  }

  /** How many of the questions that were asked for are not approved. */
  public long missing() {
    return hasSet() ? Math.max(0, filter.asked().count() - tally().approved()) : 0;
  }

  /** The kinds there are in the queue. */
  public List<Kind> kinds() {
    return queue.stream().map(Queued::kind).distinct().sorted().toList();
  }

  /** Who speaks in the queue, by name. */
  public List<String> speakers() {
    return queue.stream()
        .map(Queued::speaker)
        .filter(Objects::nonNull)
        .distinct()
        .sorted()
        .toList();
  }

  public boolean hasFacts() {
    return queue.stream().anyMatch(Queued::isOutlets);
  }

  public String sideOf(String speaker) {
    return sides.getOrDefault(speaker, "");
  }

  /** The mark of a speaker's side, or null. */
  public SideMark markOf(String speaker) {
    return SideMark.of(sides.values()).get(sideOf(speaker));
  }

  public String editLink() {
    return filter.editor(shown.id);
  }

  /** The address of this desk with nothing left out. */
  public String wholeLink() {
    return filter.whole().address(article.id, null);
  }

  /** The address of a draft on this desk. */
  public String link(Long draft) {
    return filter.address(article.id, draft);
  }

  /** What may be done with the shown draft. */
  public Moves moves() {
    return new Moves(shown);
  }

  public Reasons reasons() {
    return Reasons.of(shown);
  }

  /** Whether nothing is shown because nothing that waits goes through the filter. */
  public boolean isFilteredOut() {
    return shown == null && !filter.isNone();
  }

  /** How the shown question stands, for a decision to come back with. */
  public String standing() {
    return Overtaken.standing(shown);
  }

  /** The place of the shown draft in the queue, from 0; -1 where it is not in it. */
  public int place() {
    return shown == null ? -1 : queue.stream().map(Queued::id).toList().indexOf(shown.id);
  }

  public int number() {
    return place() + 1;
  }

  /** The draft before the shown one, of those that the filter lets through; null where none is. */
  public Long before() {
    return fitting(queue.subList(0, Math.max(0, place())))
        .reduce((one, later) -> later)
        .orElse(null);
  }

  /** The next one likewise. */
  public Long after() {
    return fitting(queue.subList(place() + 1, queue.size())).findFirst().orElse(null);
  }

  private Stream<Long> fitting(List<Queued> drafts) {
    return drafts.stream().filter(filter::fits).map(Queued::id);
  }

  /** How many these are, what was dropped left out. */
  public Tally tally() {
    return Tally.of(set(), today);
  }

  /** How many are approved by one press. */
  public int withoutWarnings() {
    return sound(queue, filter).size();
  }

  /** Which wordings these are, for the press to come back with. */
  public String soundStanding() {
    return ApprovingAll.standing(sound(queue, filter));
  }

  public Balance balance() {
    return Balance.of(set(), others(), Math.max(0, place()), letters, sides);
  }

  public EvidenceView evidence() {
    return EvidenceView.of(shown, letters);
  }

  /** Whether the last thing that happened here is that a decision was taken back. */
  boolean isUndoLast() {
    return Review.isAnyUndoneSince(article, last == null ? null : last.review());
  }

  /** The number of a draft in the queue, or 0. */
  public int numberOf(Question question) {
    return queue.stream().map(Queued::id).toList().indexOf(question.id) + 1;
  }

  public boolean isEmpty() {
    return queue.isEmpty() && refused == 0;
  }

  /** Whether a draft that an address names is not on this desk. */
  boolean misses(Long draft) {
    return draft != null && (shown == null || !shown.id.equals(draft));
  }

  public boolean isShown(Queued one) {
    return shown != null && Objects.equals(one.id(), shown.id);
  }

  /** What the form of the bar does by default; its other buttons name their own address. */
  public String mainAction() {
    return shown == null
        ? "/articles/" + article.id + "/undo"
        : "/questions/" + shown.id + "/approval";
  }
}
