package onrecord.attempt;

import io.restassured.response.Response;
import java.util.ArrayList;
import java.util.List;
import onrecord.Browsing;
import onrecord.Fixtures;
import onrecord.classroom.Assignment;
import onrecord.classroom.Assignment.Mode;
import onrecord.question.Question;
import onrecord.question.item.Format;
import onrecord.question.item.Item;
import onrecord.question.item.Paired;
import onrecord.question.item.Picked;
import onrecord.question.item.Sequenced;
import onrecord.question.item.Shown;
import onrecord.question.item.Typed;

/** Ada's run through a question of each format, in the order of the formats. */
final class FormatRun {
  final Browsing ada;
  final String run;
  private final Fixtures fixtures;
  private final List<Question> questions;
  private final boolean shuffled;
  private final Attempt attempt;

  FormatRun(Fixtures fixtures, Mode mode, boolean shuffled) {
    this.fixtures = fixtures;
    this.shuffled = shuffled;
    ada = new Browsing(fixtures.session(fixtures.ada()));
    var noor = fixtures.noor();
    questions = fixtures.oneOfEach(fixtures.article(noor));
    var assignment =
        fixtures.assignment(
            fixtures.classroom(noor, fixtures.ada()), fixtures.quiz(noor, questions), mode);
    String first = ada.post("/assignments/" + assignment.id + "/attempts").getHeader("Location");
    run = first.substring(first.indexOf("/attempts"), first.indexOf("/questions/1"));
    // only now, so that the questions stay in order and a format is found at its place
    fixtures.in(() -> Assignment.update("shuffle = ?1", shuffled));
    fixtures.forget();
    attempt = fixtures.in(() -> Attempt.<Attempt>findAll().<Attempt>firstResult());
  }

  String page(Format format) {
    return run + "/questions/" + (format.ordinal() + 1);
  }

  Item item(Format format) {
    return fixtures.in(
        () -> Question.<Question>findById(questions.get(format.ordinal()).id).current.item());
  }

  Shown shown(Format format) {
    return Shown.of(item(format), attempt.seed + format.ordinal() + 1, shuffled);
  }

  Response answer(Format format, onrecord.question.item.Response response) {
    return post(format, shown(format).sent(response));
  }

  Response post(Format format, List<String> sent) {
    return ada.post(page(format) + "/answer", fields(sent));
  }

  static Object[] fields(List<String> sent) {
    var fields = new ArrayList<Object>();
    for (String one : sent) {
      fields.addAll(List.of("choice", one));
    }
    return fields.toArray();
  }

  static onrecord.question.item.Response wrong(Format format) {
    return switch (format) {
      case SINGLE -> Picked.one(1);
      case MULTIPLE -> new Picked(List.of(0, 2, 1));
      case TRUEFALSE -> Picked.one(1);
      case MATCH -> new Paired(List.of(0, 2, 1));
      case ORDER -> new Sequenced(List.of(1, 2, 3, 0));
      case NUMERIC -> new Typed("14 per cent");
      case SHORT -> new Typed("the harbour pilots");
    };
  }
}
