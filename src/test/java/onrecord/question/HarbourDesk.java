package onrecord.question;

import jakarta.inject.Inject;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.user.User;
import org.junit.jupiter.api.BeforeEach;

/** Noor at the desk of an article on a harbour toll that was just drafted. */
abstract class HarbourDesk {
  @Inject Fixtures fixtures;

  Browsing noor;
  String article;
  String desk;

  @BeforeEach
  void drafted() {
    fixtures.reset();
    User teacher = fixtures.noor();
    noor = new Browsing(fixtures.session(teacher));
    article = "/articles/" + fixtures.harbour(teacher).id;
    desk = article + "/questions";
    noor.post(article + "/drafts").then().statusCode(303);
  }

  List<Question> set() {
    return fixtures.in(
        () ->
            Question.list(
                "from Question q join fetch q.current v join fetch v.source join fetch q.article"
                    + " where q.setPlace is not null order by q.setPlace"));
  }

  List<Long> ids() {
    return set().stream().map(question -> question.id).toList();
  }
}
