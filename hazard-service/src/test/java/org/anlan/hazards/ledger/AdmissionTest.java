package org.anlan.hazards.ledger;

import static org.anlan.hazards.County.EMERGENCY;
import static org.anlan.hazards.County.TOWN_A;
import static org.anlan.hazards.ledger.LedgerFile.imported;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import org.anlan.hazards.County;
import org.anlan.hazards.OnTheStack;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What takes two people on the platform is not done by one who imports. */
@QuarkusTest
@OnTheStack
class AdmissionTest {

  @Inject County county;
  @Inject Clock clock;

  private String run;

  @BeforeEach
  void describe() {
    county.describe();
    run = county.enterprise(TOWN_A, EMERGENCY).toString().substring(0, 8);
  }

  @Test
  void whoeverImportsHasListedOnlyWhatTheyMayList() {
    var table =
        rows(
            """
            50,{unit},,,,重大,判定标准 第三条,2023-05-01,2023-08-01,,,县政府,2023-05-10,
            51,{unit},,,,重大,判定标准 第三条,2023-05-01,2023-08-01,,,乡镇,2023-05-10,
            52,{unit},,,,重大,判定标准 第三条,2023-05-01,2023-08-01,,,部门,2023-05-10,2023-07-01
            """);
    var town = Tokens.township(TOWN_A);

    imported(town, table)
        .body("taken", equalTo(1))
        .body("refused", equalTo(2))
        .body("errors.row", contains(2, 4))
        .body("errors.errors.flatten().column", everyItem(equalTo("挂牌级别")))
        .body("errors.errors.flatten().code", everyItem(equalTo("not-the-lister")));
    imported(Tokens.department(EMERGENCY), table)
        .body("taken", equalTo(1))
        .body("unchanged", equalTo(1))
        .body("errors.errors.flatten().code", contains("not-the-lister"));
    imported(Tokens.county(), table).body("taken", equalTo(1)).body("unchanged", equalTo(2));
    // what is on record is told again by whoever likes
    imported(town, table).body("unchanged", equalTo(3)).body("refused", equalTo(0));
  }

  @Test
  void aLedgerTellsOfThePast() {
    var today = LocalDate.now(clock);

    imported(
            Tokens.county(),
            rows(
                """
            60,{unit},,,,重大,判定标准 第三条,{today},,{today},{today},,,
            61,{unit},,,,重大,判定标准 第三条,{today},,,,县政府,{today},
            62,{unit},,,,重大,判定标准 第三条,2023-05-01,,2023-05-02,{today},县政府,2023-05-10,{today}
            63,{unit},,,,重大,判定标准 第三条,2023-05-01,,2023-05-02,{yesterday},,,
            64,{unit},,,,重大,判定标准 第三条,{today},,,,,,
            65,{unit},,,,一般,,{today},,{today},{today},,,
            """
                    .replace("{today}", today.toString())
                    .replace("{yesterday}", today.minusDays(1).toString())))
        .body("taken", equalTo(3))
        .body("refused", equalTo(3))
        .body("errors.row", contains(2, 3, 4))
        .body("errors.errors.flatten().column", contains("销号日期", "挂牌日期", "销号日期", "摘牌日期"))
        .body("errors.errors.flatten().code", everyItem(equalTo("date-after-ledgers")));
  }

  private String rows(String table) {
    return LedgerFile.rows(run, "Q" + run, table);
  }
}
