package org.anlan.benchmark.statement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.anlan.benchmark.statement.Script.Replacement;
import org.junit.jupiter.api.Test;

class StatementLogTest {

  private static final String LOG =
      """
      2026-11-22 02:04:31.700 UTC [11] hazard_app@hazard LOG:  statement: BEGIN
      2026-11-22 02:04:31.700 UTC [22] hazard_app@hazard LOG:  statement: BEGIN
      2026-11-22 02:04:31.789 UTC [11] hazard_app@hazard LOG:  execute S_10: select set_config('role', 'scope_county', true), set_config('anlan.county', $1, true)
      2026-11-22 02:04:31.789 UTC [22] hazard_app@hazard LOG:  execute <unnamed>: select 1
      2026-11-22 02:04:31.789 UTC [11] hazard_app@hazard DETAIL:  Parameters: $1 = '610926'
      2026-11-22 02:04:31.792 UTC [11] hazard_app@hazard LOG:  execute <unnamed>/C_16: insert into hazard
      \tselect $1, $2::uuid[], $3, $4, $10 where x::text = $1
      2026-11-22 02:04:31.792 UTC [11] hazard_app@hazard DETAIL:  Parameters: $1 = 'it''s, $2 = ''x''', $2 = '{01a200fe-4c94-7015-ad70-5db448cc773c}', $3 = NULL, $4 = '{"a": "b"}', $5 = '', $6 = '', $7 = '', $8 = '', $9 = '', $10 = '{a,b}'
      2026-11-22 02:04:31.793 UTC [7] LOG:  checkpoint starting: time
      2026-11-22 02:04:31.794 UTC [11] hazard_app@hazard LOG:  execute S_1: COMMIT
      2026-11-22 02:04:31.795 UTC [22] hazard_app@hazard LOG:  execute S_1: COMMIT
      """;

  @Test
  void readsStatementsWithTheParametersOfTheirBackend() {
    var sent = StatementLog.parse(LOG);
    assertThat(sent).hasSize(7);
    assertThat(sent.get(2).parameters()).containsExactly("610926");
    assertThat(sent.get(3).parameters()).isEmpty();
    assertThat(sent.get(4).sql()).startsWith("insert into hazard\nselect $1");
    assertThat(sent.get(4).parameters()).hasSize(10).startsWith("it's, $2 = 'x'").contains("{a,b}");
    assertThat(sent.get(4).parameters().get(2)).isNull();
  }

  @Test
  void findsTheTransactionThatDidSomething() {
    var transaction =
        Recorder.transaction(StatementLog.parse(LOG), "hazard_app", "scope_county", "into hazard");
    assertThat(transaction).extracting(Sent::backend).containsOnly(11L);
    assertThat(transaction).hasSize(4);
    assertThatThrownBy(
            () -> Recorder.transaction(StatementLog.parse(LOG), "hazard_app", "into enterprise"))
        .isInstanceOf(IllegalStateException.class);
  }

  @Test
  void makesAScriptThatNeedsNothingOfTheRecordedRun() {
    var script = script();
    assertThat(script.statements().get(2))
        .isEqualTo(
            "insert into hazard\nselect :s2p1, array[uuidv7()]::uuid[], null, :s2p4, :s2p10::text[] where x::text = :s2p1");
    assertThat(script.variables())
        .containsEntry("s1p1", "610926")
        .containsEntry("s2p4", "{\"a\": \"b\"}")
        .doesNotContainKey("s2p2");
    assertThat(script.pgbench()).startsWith("\\set n random(1, ").endsWith("COMMIT;\n");
  }

  @Test
  void leavesOutWhatIsNotWanted() {
    var inserts = script().only("insert into");
    assertThat(inserts.statements()).hasSize(1);
    assertThat(inserts.variables()).containsOnlyKeys("s2p1", "s2p4", "s2p10");
  }

  @Test
  void readsWhatPgbenchSays() throws Exception {
    var tally =
        Pgbench.tally(
            "number of transactions actually processed: 4000\nlatency average = 0.5 ms\n"
                + "tps = 2000.5 (without initial connection time)\n");
    assertThat(tally.done()).isEqualTo(4000);
    assertThat(tally.rate()).isEqualTo(2000.5);
    assertThat(tally.millis(0.5)).isNaN();
    assertThatThrownBy(() -> Pgbench.tally("pgbench: error")).hasMessageContaining("no rate");
  }

  private static Script script() {
    var transaction = Recorder.transaction(StatementLog.parse(LOG), "hazard_app", "into hazard");
    return Script.of(
        transaction, List.of(Replacement.matching("\\{[0-9a-f-]{36}\\}", "array[uuidv7()]")));
  }
}
