package onrecord.bank;

import java.util.ArrayList;
import java.util.List;
import onrecord.desk.DeskFilter;
import onrecord.question.Question;
import onrecord.user.User;

/**
 * What the bank of a person can be narrowed to, in one statement: all topics in use, the latest
 * articles with the one chosen first, and who is asked about most. Articles of one headline have
 * their day beside it.
 */
public record Options(List<Option> topics, List<Option> articles, List<Option> speakers) {
  private static final String ALL =
      """
      with mine as (select library_id from library_member where user_id = :user)
      (select 'topic' as what, min(t.name) as value, min(t.name) as label from topic t
        where t.library_id in (select library_id from mine)
          and (exists (select 1 from question_topic x where x.topic_id = t.id)
            or exists (select 1 from article_topic x where x.topic_id = t.id))
        group by lower(t.name) order by lower(t.name) limit 200)
      union all
      (select 'article', cast(a.id as text), a.headline ||
          case when count(*) over (partition by a.headline) > 1
            then to_char(a.published_on, ', FMDD Mon YYYY') else '' end
        from article a
        where a.library_id in (select library_id from mine)
          and exists (select 1 from question q where q.article_id = a.id)
        order by a.id = :article desc, a.imported_at desc, a.id desc limit 100)
      union all
      (select 'speaker', v.speaker, v.speaker
        from question q join question_version v on v.id = q.current_id
        where q.library_id in (select library_id from mine) and v.speaker is not null
        group by v.speaker order by count(*) desc, v.speaker limit 100)""";

  public record Option(String what, String value, String label) {
    /** A topic is the same in whatever case. */
    public boolean names(String chosen) {
      return value.equalsIgnoreCase(chosen);
    }
  }

  /** With what is chosen, though it may be too rare to be among the rest, or not there at all. */
  static Options of(User user, Search search) {
    List<?> rows =
        Question.getEntityManager()
            .createNativeQuery(ALL, Option.class)
            .setParameter("user", user.id)
            .setParameter("article", search.articleId() == null ? -1L : search.articleId())
            .getResultList();
    var all = rows.stream().map(Option.class::cast).toList();
    return new Options(
        named(all, "topic", search.topicName(), search.topicName()),
        named(all, "article", search.articleText(), "The article chosen"),
        voices(all, search));
  }

  /** The outlet speaks in every article that has a question. */
  private static List<Option> voices(List<Option> all, Search search) {
    String chosen = search.isOfOutlet() ? "" : search.speakerName();
    var voices = new ArrayList<Option>();
    if (!all.isEmpty() || search.isOfOutlet()) {
      voices.add(new Option("speaker", DeskFilter.OUTLET, "The outlet itself"));
    }
    voices.addAll(named(all, "speaker", chosen, chosen));
    return voices;
  }

  private static List<Option> named(List<Option> all, String what, String chosen, String label) {
    List<Option> some = new ArrayList<>(all.stream().filter(o -> o.what.equals(what)).toList());
    if (!chosen.isEmpty() && some.stream().noneMatch(o -> o.names(chosen))) {
      some.add(0, new Option(what, chosen, label));
    }
    return some;
  }
}
