package onrecord;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PessimisticLockException;

/** Empties the database between two tests. */
final class Emptying {
  private static int versions = 0;

  private Emptying() {}

  /** A request that a closed page left under way may hold some of the tables and want others. */
  static void run(EntityManager db) {
    try {
      once(db);
    } catch (PessimisticLockException deadlock) {
      once(db);
    }
  }

  private static void once(EntityManager db) {
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              db.createNativeQuery(
                      "truncate users, user_session, invitation, library, library_member, outlet,"
                          + " article, article_version, extraction, junk, speaker, speaker_role,"
                          + " statement, decision, speaker_change, topic, article_topic,"
                          + " drafting_rule, question_topic, question, question_version, choice,"
                          + " flaw, review, side, answer, mark, withdrawal, quiz, quiz_question,"
                          + " classroom, membership, assignment, card, attempt, bucket, press"
                          + " restart identity")
                  .executeUpdate();
              db.createNativeQuery(
                      "update server set open_sign_up_since = null, sample_loaded_at = null")
                  .executeUpdate();
              // as in any real database no version's id comes twice: they are kept in memory
              versions += 1_000;
              db.createNativeQuery(
                      "alter sequence question_version_id_seq restart with " + versions)
                  .executeUpdate();
            });
  }
}
