package onrecord.progress;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import onrecord.card.Card;
import onrecord.card.Deck;
import onrecord.user.User;
import org.hibernate.query.NativeQuery;

/**
 * Cards that no quiz holds back, due on each of the next days, in the learner's own zone and with
 * their start of day.
 */
public record Forecast(List<Day> days) {
  private static final int DAYS = 14;

  /** What is late is folded into one day, so that the number of rows is bounded. */
  private static final String CARDS_BY_DAY =
      "select greatest(cast((c.due_at at time zone :zone) - make_interval(hours => :start) as date),"
          + " cast(:yesterday as date)) as day, count(*) as cards"
          + Deck.ASKABLE
          + " and c.due_at < :until"
          + " group by 1";

  /**
   * One day of it.
   *
   * @param late of {@code cards}, those due before today
   */
  public record Day(LocalDate date, long cards, long late, long ofMost) {}

  private record Counted(LocalDate date, long cards) {}

  static Forecast of(User learner, Instant now) {
    LocalDate today = learner.today(now);
    LocalDate yesterday = today.minusDays(1);
    Map<LocalDate, Long> counted =
        count(learner, now, yesterday, today.plusDays(DAYS)).stream()
            .collect(Collectors.toMap(Counted::date, Counted::cards));
    long late = counted.getOrDefault(yesterday, 0L);
    counted.merge(today, late, Long::sum);
    List<LocalDate> dates = IntStream.range(0, DAYS).mapToObj(today::plusDays).toList();
    long most = dates.stream().mapToLong(d -> counted.getOrDefault(d, 0L)).max().orElse(0);
    return new Forecast(
        dates.stream()
            .map(d -> day(d, counted.getOrDefault(d, 0L), d.equals(today) ? late : 0, most))
            .toList());
  }

  private static Day day(LocalDate date, long cards, long late, long most) {
    return new Day(date, cards, late, most == 0 ? 0 : cards * 100 / most);
  }

  @SuppressWarnings("unchecked") // a native query forgets its type when it is unwrapped
  private static List<Counted> count(
      User learner, Instant now, LocalDate yesterday, LocalDate end) {
    return Card.getEntityManager()
        .createNativeQuery(CARDS_BY_DAY)
        .setParameter("start", (int) learner.dayStart)
        .setParameter("zone", learner.zone)
        .setParameter("yesterday", yesterday)
        .setParameter("learner", learner.id)
        .setParameter("now", now)
        .setParameter("until", learner.dayBegins(end))
        .unwrap(NativeQuery.class)
        .addScalar("day", LocalDate.class)
        .addScalar("cards", Long.class)
        .setTupleTransformer((row, names) -> new Counted((LocalDate) row[0], (Long) row[1]))
        .getResultList();
  }

  public Day today() {
    return days.get(0);
  }

  public Day last() {
    return days.get(days.size() - 1);
  }

  public long all() {
    return days.stream().mapToLong(Day::cards).sum();
  }
}
