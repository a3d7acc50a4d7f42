package org.anlan.benchmark.measure.write;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.anlan.benchmark.http.Request;
import org.anlan.benchmark.measure.Ground;
import org.anlan.benchmark.measure.Section;
import org.anlan.benchmark.result.Goal;
import org.anlan.benchmark.result.Row;
import org.anlan.benchmark.result.Spread;

/**
 * A ledger of hazards imported as people do it, against a COPY of the very rows it wrote, with
 * other keys, into the same tables: hazards, outbox and audit trail.
 */
public record Imports(Ground ground, int rows, int rounds) implements Section {

  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final Duration POLL = Duration.ofMillis(200);
  private static final String BOUNDARY = "anlan-benchmark";

  private static final String HEADER =
      "隐患编号,单位标识,场所,乡镇代码,部门代码,隐患级别,隐患描述,判定依据,来源,发现日期,整改期限,整改完成日期,销号日期,挂牌级别,挂牌日期,摘牌日期,场所类别,专项行动";

  @Override
  public List<Row> measure() throws Exception {
    var imported = new double[rounds];
    var copied = new double[rounds];
    try (var connection = ground.suite().administrator("hazard").connect()) {
      var units = units(connection);
      for (int round = 0; round < rounds; round++) {
        var mark = "IM%d%02d".formatted(System.currentTimeMillis() / 1000, round);
        imported[round] = rows / run(mark, units);
        copied[round] = rows / new CopiedRows(connection).seconds(mark, rows);
      }
    }
    var result = new ArrayList<Row>();
    result.add(
        Row.judged("import/copy", "", Spread.ofRatios(imported, copied), Goal.atLeast(0.25)));
    result.add(Row.told("import.rate", "rows/s", Spread.of(imported)));
    result.add(Row.told("copy.rate", "rows/s", Spread.of(copied)));
    return result;
  }

  /** How enterprises are named in ledgers. */
  List<String> units(Connection connection) throws SQLException {
    try (var statement = connection.createStatement();
        var row =
            statement.executeQuery(
                "select identifier from enterprise_card where identifier is not null order by identifier")) {
      var units = new ArrayList<String>();
      while (row.next()) {
        units.add(row.getString(1));
      }
      return units;
    }
  }

  /** Imports a ledger whose numbers begin like this, and tells how many seconds it took. */
  double run(String mark, List<String> units) throws IOException, InterruptedException {
    var at = ground.gateway();
    var token = ground.tokens().fresh();
    var request =
        Request.post(
            at,
            "/api/v1/imports/hazards",
            token,
            Map.of("Content-Type", "multipart/form-data; boundary=" + BOUNDARY),
            body(mark, units));
    var job = Ground.ask(at, request).get("id").asText();
    while (true) {
      var state = Ground.ask(at, Request.get(at, "/api/v1/imports/" + job, token));
      switch (state.get("state").asText()) {
        case "SUCCEEDED" -> {
          if (state.get("taken").asInt() != rows) {
            throw new IOException("Not all rows were taken: " + state);
          }
          return seconds(state);
        }
        case "FAILED", "CANCELLED" -> throw new IOException("The import ended: " + state);
        default -> Thread.sleep(POLL);
      }
    }
  }

  private static double seconds(JsonNode state) {
    var from = OffsetDateTime.parse(state.get("createdAt").asText());
    var to = OffsetDateTime.parse(state.get("finishedAt").asText());
    return Duration.between(from, to).toMillis() / 1000.0;
  }

  private String body(String mark, List<String> units) {
    var today = LocalDate.now(ZONE);
    var text = new StringBuilder("--" + BOUNDARY + "\r\n");
    text.append("Content-Disposition: form-data; name=\"file\"; filename=\"hazards.csv\"\r\n");
    text.append("Content-Type: text/csv\r\n\r\n").append(HEADER).append("\r\n");
    for (int i = 0; i < rows; i++) {
      var found = today.minusDays(40 + i % 300);
      text.append(mark).append("-%06d".formatted(i)).append(',');
      text.append(units.get((int) (i * 104_729L % units.size())));
      text.append(",,,,一般,灭火器压力不足,,乡镇检查,").append(found).append(',');
      text.append(found.plusDays(20)).append(',').append(found.plusDays(5)).append(',');
      text.append(found.plusDays(7)).append(",,,,,三年行动\r\n");
    }
    return text.append("--" + BOUNDARY + "--\r\n").toString();
  }
}
