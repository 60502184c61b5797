package onrecord.drafting;

import java.time.Instant;
import java.util.List;
import onrecord.question.Question;
import onrecord.question.item.Kind;
import onrecord.user.User;

/**
 * How the drafts of one rule fared on this server, in all libraries, since a person last turned it
 * on: one that teachers keep too little of makes no more drafts.
 *
 * @param decided drafts that a person approved or dropped and did not take back
 * @param offAt when the share kept was too low for the first time, or null
 * @param since when it was turned on again, or null
 * @param reasons why drafts were dropped in the reader's own libraries, the most frequent first,
 *     one a line; null where none is given
 */
public record RuleRecord(
    String rule,
    String kind,
    long decided,
    long kept,
    Instant offAt,
    Instant since,
    String turnedOnBy,
    String reasons) {
  /** Fewer say nothing about a rule. */
  public static final int LEAST = 30;

  /** In per cent of those decided on: a rule of whose drafts less is kept is switched off. */
  public static final int LEAST_KEPT = 60;

  /**
   * Every decision in its order moves the counts; of a draft decided twice the later one takes the
   * place of the earlier. Nothing is stored of it but the decisions, so one that is taken back is
   * as if it had never been, and the rest of the history stands.
   */
  private static final String ALL =
      """
      with decision as (
        select q.rule, q.library_id, r.id, r.at, r.reason, r.verb = 'APPROVE' as keeps,
          lag(r.verb = 'APPROVE') over (partition by r.question_id order by r.id) as kept_before
        from review r join question q on q.id = r.question_id
          left join drafting_rule d on d.rule = q.rule
        where r.undone_at is null and r.verb in ('APPROVE', 'REJECT') and q.rule <> :own
          and (d.since is null or r.at > d.since)
          and not exists (select 1 from question_version f
            where f.question_id = q.id and f.number = 1 and f.created_by_id is not null)
      ), course as (
        select rule, id, at,
          count(*) filter (where kept_before is null) over so_far as decided,
          sum(keeps::int - coalesce(kept_before::int, 0)) over so_far as kept
        from decision window so_far as (partition by rule order by id)
      ), outcome as (
        select rule, max(decided) as decided, (array_agg(kept order by id desc))[1] as kept,
          min(at) filter (where decided >= :least and kept * 100 < decided * :least_kept) as off_at
        from course group by rule
      ), reason as (
        select rule, regexp_replace(min(reason), '\\s+', ' ', 'g') as words, count(*) as times from decision
        where not keeps and reason is not null and library_id in (select library_id
          from library_member where user_id = :user) group by rule, lower(reason)
      ), told as (
        select rule, string_agg(words || ' (' || times || ')', chr(10) order by place) as reasons
        from (select *, row_number() over (partition by rule order by times desc, words) as place
          from reason) best where place <= 3 group by rule
      )
      select m.rule, m.kind, coalesce(o.decided, 0) as decided,
        coalesce(cast(o.kept as bigint), 0) as kept, o.off_at as "offAt", d.since,
        u.name as "turnedOnBy", t.reasons
      from (select rule, min(kind) as kind from question where rule <> :own group by rule) m
        left join outcome o on o.rule = m.rule left join told t on t.rule = m.rule
        left join drafting_rule d on d.rule = m.rule left join users u on u.id = d.turned_on_by_id
      order by o.off_at nulls last, decided desc, m.rule limit 200""";

  /** The latest word counts: a second press while it is on was answered before it came here. */
  private static final String TURN_ON =
      "insert into drafting_rule (rule, since, turned_on_by_id) values (:rule, :now, :by)"
          + " on conflict (rule) do update set since = excluded.since,"
          + " turned_on_by_id = excluded.turned_on_by_id";

  /** Those that are off come first. */
  public static List<RuleRecord> all(User reader) {
    return all(reader == null ? -1L : reader.id);
  }

  private static List<RuleRecord> all(long reader) {
    List<?> rows =
        Question.getEntityManager()
            .createNativeQuery(ALL, RuleRecord.class)
            .setParameter("user", reader)
            .setParameter("least", LEAST)
            .setParameter("least_kept", LEAST_KEPT)
            .setParameter("own", Question.OWN)
            .getResultList();
    return rows.stream().map(RuleRecord.class::cast).toList();
  }

  /** The rules that make no new drafts on this server. */
  static List<RuleRecord> off() {
    return all(null).stream().filter(RuleRecord::isOff).toList();
  }

  /** From now on its decisions are counted anew; nothing happens where it is on. */
  public void turnOn(User by, Instant now) {
    if (isOff()) {
      Question.getEntityManager()
          .createNativeQuery(TURN_ON)
          .setParameter("rule", rule)
          .setParameter("now", now)
          .setParameter("by", by.id)
          .executeUpdate();
    }
  }

  public boolean isOff() {
    return offAt != null;
  }

  public long dropped() {
    return decided - kept;
  }

  /** How much was kept, rounded down: what is below the line that switches it off reads so. */
  public long percent() {
    return decided == 0 ? 0 : 100 * kept / decided;
  }

  public boolean isEnough() {
    return decided >= LEAST;
  }

  public String label() {
    return Kind.valueOf(kind).label();
  }

  public List<String> mostGiven() {
    return reasons == null ? List.of() : reasons.lines().toList();
  }
}
