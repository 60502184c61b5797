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

  /**
   * Each card by how many of the days have begun when it is due: 0 for what is late. The database
   * is told when they begin and not in which zone, since it may not know a name that Java knows.
   */
  private static final String CARDS_BY_DAY =
      "select width_bucket(c.due_at, cast(:begins as timestamptz[])) as begun, count(*) as cards"
          + Deck.ASKABLE
          + " and c.due_at < :until"
          + " group by 1";

  /**
   * One day of it.
   *
   * @param late of {@code cards}, those due before today
   */
  public record Day(LocalDate date, long cards, long late, long ofMost) {}

  private record Counted(int begun, long cards) {}

  static Forecast of(User learner, Instant now) {
    LocalDate today = learner.today(now);
    List<LocalDate> dates = IntStream.range(0, DAYS).mapToObj(today::plusDays).toList();
    Map<LocalDate, Long> counted =
        count(learner, now, dates).stream()
            .collect(Collectors.toMap(of -> today.plusDays(of.begun() - 1L), Counted::cards));
    long late = counted.getOrDefault(today.minusDays(1), 0L);
    counted.merge(today, late, Long::sum);
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
  private static List<Counted> count(User learner, Instant now, List<LocalDate> dates) {
    String begins =
        dates.stream()
            .map(date -> learner.dayBegins(date).toString())
            .collect(Collectors.joining(",", "{", "}"));
    return Card.getEntityManager()
        .createNativeQuery(CARDS_BY_DAY)
        .setParameter("begins", begins)
        .setParameter("learner", learner.id)
        .setParameter("now", now)
        .setParameter("until", learner.dayBegins(dates.get(0).plusDays(DAYS)))
        .unwrap(NativeQuery.class)
        .addScalar("begun", Integer.class)
        .addScalar("cards", Long.class)
        .setTupleTransformer((row, names) -> new Counted((Integer) row[0], (Long) row[1]))
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
