package onrecord.classroom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import java.util.function.Consumer;
import onrecord.Aside;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What two change about a class at the same moment stays as each changed it. */
@QuarkusTest
class TwoTeachersTest extends ClassroomPages {
  private Classroom before;

  @BeforeEach
  void aClass() {
    before = fixtures.classroom(noor);
  }

  @Test
  void settingsBringNoOldCodeBack() throws Exception {
    var after = changed("/settings", Classroom::changeCode, "name", "Civics 11b", "zone", "UTC");
    assertEquals("Civics 11b", after.name);
    assertNotEquals(before.joinCode, after.joinCode);
  }

  @Test
  void settingsOpenNoClassThatIsClosed() throws Exception {
    Consumer<Classroom> closed = row -> row.close(row.createdAt);
    var after = changed("/settings", closed, "name", "Civics 11b", "zone", "UTC");
    assertEquals("Civics 11b", after.name);
    assertTrue(after.isClosed());
  }

  @Test
  void anotherCodeOpensNoClassThatIsClosed() throws Exception {
    var after = changed("/code", row -> row.close(row.createdAt));
    assertNotEquals(before.joinCode, after.joinCode);
    assertTrue(after.isClosed());
  }

  @Test
  void closingAndOpeningBringNoOldNameBack() throws Exception {
    Consumer<Classroom> renamed = row -> row.settle("Civics 11b", row.zoneId());
    var closed = changed("/closing", renamed);
    assertEquals("Civics 11b", closed.name);
    assertTrue(closed.isClosed());
    var open = changed("/opening", row -> row.settle("Civics 12b", row.zoneId()));
    assertEquals("Civics 12b", open.name);
    assertFalse(open.isClosed());
  }

  /** The class after a request that came while somebody else's change was under way. */
  private Classroom changed(String by, Consumer<Classroom> meanwhile, Object... fields)
      throws Exception {
    QuarkusTransaction.begin();
    meanwhile.accept(Classroom.findById(before.id));
    Classroom.flush();
    var sent = Aside.begin(() -> browser.post("/classrooms/" + before.id + by, fields));
    Aside.await(fixtures, 1, sent);
    QuarkusTransaction.commit();
    sent.get().then().statusCode(303);
    return fixtures.in(() -> Classroom.findById(before.id));
  }
}
