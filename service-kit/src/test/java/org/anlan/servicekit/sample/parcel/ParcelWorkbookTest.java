package org.anlan.servicekit.sample.parcel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.sql.SQLException;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class ParcelWorkbookTest {

  @Inject DataSource database;
  private Parcels parcels;

  @BeforeEach
  void empty() throws SQLException {
    parcels = new Parcels(database);
    parcels.none();
  }

  @Test
  void exportsTheSameFilterAsAWorkbook() throws SQLException, IOException {
    parcels.many(4);
    parcels.add("=cmd|' /C calc'!A0");
    parcels.add("0012345678901234567890");

    byte[] file =
        as(Tokens.township("610926100"))
            .get("/api/v1/parcels?format=xlsx&size=SMALL&limit=1&sort=-name")
            .then()
            .statusCode(200)
            .contentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
            .header("Content-Disposition", startsWith("attachment; filename=\"parcels-2"))
            .extract()
            .asByteArray();

    try (var workbook = new ReadableWorkbook(new ByteArrayInputStream(file))) {
      var rows = workbook.getFirstSheet().read();
      assertThat(rows.getFirst().stream().map(c -> c.getText()).toList())
          .containsExactly("编号", "名称", "重量", "寄出日期", "部门", "超期");
      assertThat(rows.stream().skip(1).map(r -> r.getCellText(1)))
          .containsExactly("安澜包裹2", "安澜包裹0", "'=cmd|' /C calc'!A0", "0012345678901234567890");
      assertThat(rows.getLast().getCell(1).getType()).isEqualTo(CellType.STRING);
      assertThat(rows.getLast().getCellAsDate(3)).contains(LocalDate.of(2026, 3, 1).atStartOfDay());
      assertThat(rows.getLast().getCellText(4)).isEqualTo("610926-YJ;610926-ZJ");
    }
  }

  @Test
  void refusesAWorkbookThatIsTooLong() throws SQLException {
    parcels.many(81); // the tests' limit is 80

    as(Tokens.county())
        .get("/api/v1/parcels?format=xlsx")
        .then()
        .statusCode(400)
        .body("errors[0].code", equalTo("export-too-large"));
  }

  private static RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }
}
