package onrecord.system;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import java.util.List;
import onrecord.Statements;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RowsTest {
  private static final Instant NOON = Instant.parse("2026-11-23T12:00:00.123456Z");

  @Inject Statements statements;

  @Test
  void columnsAreTakenFromLeftToRight() {
    var seen =
        Rows.first(
            "select cast(? as bigint), null::int, null::timestamptz, cast(? as timestamptz),"
                + " array[3, 1]::bigint[], null::text[], true",
            row ->
                List.of(
                    row.number(),
                    row.smallOrNull() == null,
                    row.instant() == null,
                    row.instant(),
                    List.of(row.array(Long[].class)),
                    row.array(String[].class) == null,
                    row.flag()),
            7L,
            NOON);
    assertEquals(List.of(7L, true, true, NOON, List.of(3L, 1L), true, true), seen.orElseThrow());
  }

  @Test
  void aTransactionsOwnRowsAreSeenInItAndGoneWithIt() {
    QuarkusTransaction.begin();
    Rows.first(
        "insert into library (name, created_at) values (?, ?) returning id",
        Rows.Row::number,
        "Rows of one transaction",
        NOON);
    assertEquals(1, libraries());
    QuarkusTransaction.rollback();
    assertEquals(0, libraries());
  }

  @Test
  void everyRowComesInItsOrderAndNoneIsNoError() {
    String numbers = "select n from generate_series(1, ?) n order by n desc";
    assertEquals(List.of(3L, 2L, 1L), Rows.all(numbers, Rows.Row::number, 3));
    assertTrue(Rows.first(numbers, Rows.Row::number, 0).isEmpty());
  }

  @Test
  void aStatementCountsAsOneAndAWrongOneSaysWhy() {
    assertEquals(1, statements.during(this::libraries));
    var wrong =
        assertThrows(
            PersistenceException.class, () -> Rows.first("select nothing", Rows.Row::number));
    assertTrue(wrong.getMessage().contains("nothing"), wrong.getMessage());
  }

  private long libraries() {
    return Rows.first(
            "select count(*) from library where name = ?",
            Rows.Row::number,
            "Rows of one transaction")
        .orElseThrow();
  }
}
