package onrecord.bank;

import onrecord.article.Topic;
import onrecord.question.Question;
import onrecord.user.Library;

/** One topic and many questions of its library, which whoever calls holds. */
final class Tagging {
  private Tagging() {}

  /** Puts it on those that have fewer than the most; on those that have it, nothing changes. */
  static int add(Topic topic, Long[] questions) {
    return Question.getEntityManager()
        .createNativeQuery(
            "insert into question_topic (question_id, topic_id) select q.id, :topic from question q"
                + " where q.id = any(:questions) and (select count(*) from question_topic t"
                + " where t.question_id = q.id) < :most on conflict do nothing")
        .setParameter("topic", topic.id)
        .setParameter("questions", questions)
        .setParameter("most", Topic.MOST)
        .executeUpdate();
  }

  /** How many of them do not have it. */
  static int without(Topic topic, Long[] questions) {
    return (Integer)
        Question.getEntityManager()
            .createNativeQuery(
                "select cast(count(*) as int) from question q where q.id = any(:questions) and not"
                    + " exists (select 1 from question_topic t where t.question_id = q.id"
                    + " and t.topic_id = :topic)",
                Integer.class)
            .setParameter("topic", topic.id)
            .setParameter("questions", questions)
            .getSingleResult();
  }

  static int remove(Library library, String topic, Long[] questions) {
    return Question.getEntityManager()
        .createNativeQuery(
            "delete from question_topic x using topic t where t.id = x.topic_id"
                + " and t.library_id = :library and lower(t.name) = lower(:topic)"
                + " and x.question_id = any(:questions)")
        .setParameter("library", library.id)
        .setParameter("topic", topic)
        .setParameter("questions", questions)
        .executeUpdate();
  }
}
