package org.anlan.servicekit.importing.sample;

import static io.restassured.RestAssured.given;
import static org.anlan.servicekit.importing.sample.Items.TOWN_A;
import static org.anlan.servicekit.importing.sample.Items.TOWN_B;
import static org.anlan.servicekit.importing.sample.Uploads.accepted;
import static org.anlan.servicekit.importing.sample.Uploads.get;
import static org.anlan.servicekit.importing.sample.Uploads.imported;
import static org.anlan.servicekit.importing.sample.Uploads.upload;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.config.EncoderConfig;
import io.restassured.config.RestAssuredConfig;
import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.anlan.servicekit.importing.LedgerFiles;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.Test;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class ImportFlowTest {

  @Inject Items items;

  @Test
  void takesGoodRowsAndRefusesBadOnes() {
    var file =
        Items.file()
            .row("GB-00001", TOWN_A, "好的", "一般", "2023/5/1", "甲；乙")
            .row("GB-00002", TOWN_A, null, "较大", "约5月", null)
            .row(null, null, " ", null, null, null)
            .row("GB-00003", TOWN_A, "秘密", null, null, null)
            .row("GB-00001", TOWN_A, "又一个", null, null, null)
            .row("GB-00004", TOWN_A, "forbidden by the database", null, null, null)
            .row("GB-00005", TOWN_B, "也好", "重大", 45047, null)
            .xlsx();

    var view = imported(Tokens.county(), "", file);

    view.body("state", equalTo("SUCCEEDED"))
        .body("total", equalTo(6))
        .body("done", equalTo(6))
        .body("taken", equalTo(2))
        .body("refused", equalTo(4))
        .body("errors.row", contains(3, 5, 6, 7))
        .body("errors[0].errors.column", contains("名称", "级别(一般/重大)", "发现日期"))
        .body("errors[0].errors[2].detail", equalTo("“约5月”不是日期，请写成 2023-05-01。"))
        .body("errors[1].errors[0].code", equalTo("import-cell-required"))
        .body("errors[2].errors[0].detail", equalTo("与第 2 行重复。"))
        .body("errors[3].errors[0].detail", equalTo("数据库拒绝此行：ck_item_name"));
    assertThat(items.count("GB")).isEqualTo(2);
    assertThat(items.facts("GB")).isEqualTo(2);
    assertThat(items.pieces()).isZero();
  }

  @Test
  void theServiceItselfKeepsCountiesApartToo() {
    var id = accepted(Tokens.county(), "", Items.file("CO", 1).xlsx());
    Statements.forget();

    get(Tokens.county(), "/api/v1/jobs/" + id).statusCode(200);

    assertThat(Statements.all()).last().asString().contains("county_code = ?");
  }

  @Test
  void sameFileTwiceIsNothingTwice() {
    var file = Items.file("TW", 30).csv(Charset.forName("GB18030"));

    imported(Tokens.county(), "", file).body("taken", equalTo(30));
    imported(Tokens.county(), "", file)
        .body("taken", equalTo(0))
        .body("unchanged", equalTo(30))
        .body("refused", equalTo(0));

    assertThat(items.count("TW")).isEqualTo(30);
    assertThat(items.facts("TW")).isEqualTo(30);
  }

  @Test
  void dryRunFindsWhatARunWouldFindAndKeepsNothing() {
    var file =
        Items.file("DR", 3)
            .row("DR-00009", TOWN_A, "forbidden by the database", null, null, null)
            .row("DR-00001", TOWN_A, "又一个", null, null, null)
            .xlsx();

    imported(Tokens.county(), "?dryRun=true", file)
        .body("dryRun", equalTo(true))
        .body("taken", equalTo(3))
        .body("errors.row", contains(5, 6));

    assertThat(items.count("DR")).isZero();
    assertThat(items.facts("DR")).isZero();
  }

  @Test
  void rowsOutsideTheScopeOfTheImporterAreRefused() {
    var file =
        Items.file()
            .row("SC-00001", TOWN_A, "自己的", null, null, null)
            .row("SC-00002", TOWN_B, "别人的", null, null, null)
            .xlsx();

    imported(Tokens.township(TOWN_A), "", file)
        .body("taken", equalTo(1))
        .body("errors.row", contains(3))
        .body("errors[0].errors[0].code", equalTo("import-row-out-of-scope"));
  }

  @Test
  void theDatabaseRefusesRowsOutsideTheScopeThatALedgerForgetsToRefuse() {
    var file =
        Items.file("SE", 9)
            .row("SE-00010", TOWN_B, "忘了查", null, null, null)
            .row("SE-00011", TOWN_A, "好的", null, null, "甲;乙")
            .xlsx();

    imported(Tokens.township(TOWN_A), "", file)
        .body("taken", equalTo(10))
        .body("errors.row", contains(11))
        .body("errors[0].errors[0].code", equalTo("import-row-out-of-scope"));
    assertThat(items.count("SE")).isEqualTo(10);
    assertThat(items.tags("SE-00011")).isEqualTo("甲|乙");
  }

  @Test
  void aJobIsItsOwnersAndTheCountys() {
    var id = accepted(Tokens.township(TOWN_A), "", Items.file("OW", 1).xlsx());

    for (var path : List.of("/api/v1/jobs/", "/api/v1/imports/")) {
      get(Tokens.township(TOWN_A), path + id).statusCode(200);
      get(Tokens.county(), path + id).statusCode(200);
      get(Tokens.township(TOWN_B), path + id).statusCode(404);
      get(Tokens.department("610926-YJ"), path + id).statusCode(404);
    }
  }

  @Test
  void sameKeyIsTheSameJob() {
    var file = Items.file("ID", 2).xlsx();

    var first = withKey("k-1", file).statusCode(202).extract().asString();
    var second = withKey("k-1", file).statusCode(202).extract().asString();

    assertThat(second).isEqualTo(first);
    withKey("k-1", Items.file("ID", 3).xlsx()).statusCode(422);
  }

  private static ValidatableResponse withKey(String key, byte[] file) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .header("Idempotency-Key", key)
        .multiPart("file", "a.xlsx", file)
        .post("/api/v1/imports/items")
        .then();
  }

  @Test
  void refusesWhatIsNoLedgerFile() {
    var county = Tokens.county();
    upload(county, "", new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0})
        .statusCode(415)
        .body("code", equalTo("import-file-format"));
    upload(county, "", "编号,备注\n1,2\n".getBytes(StandardCharsets.UTF_8))
        .statusCode(400)
        .body("errors.pointer", contains("/file/乡镇代码", "/file/名称"))
        .body("errors[0].detail", equalTo("缺少此列。"));
    upload(county, "", Items.file().xlsx())
        .statusCode(400)
        .body("errors[0].code", equalTo("import-file-empty"));
    upload(county, "", new byte[(1 << 20) + 1]).statusCode(413);
    upload(county, "?dryRun=maybe", Items.file("XX", 1).xlsx()).statusCode(400);
    upload(county, "?dryrun=true", Items.file("XX", 1).xlsx()).statusCode(400);
    given()
        .auth()
        .oauth2(county)
        .multiPart("other", "x")
        .post("/api/v1/imports/items")
        .then()
        .statusCode(400);
    given()
        .auth()
        .oauth2(county)
        .contentType("text/csv")
        .body("a")
        .post("/api/v1/imports/items")
        .then()
        .statusCode(415);
  }

  @Test
  void refusesBodiesThatAreNoForm() {
    for (var type :
        List.of(
            "multipart/form-data",
            "multipart/form-data; boundary=x",
            "multipart/form-data; boundary=" + "x".repeat(300))) {
      for (var body :
          List.of(
              "",
              "--x\r\nnonsense",
              "--x\r\nContent-Disposition: form-data; name=\"file\"; filename=\"",
              "--x\r\n\r\nno disposition\r\n--x--\r\n",
              "--x\r\nContent-Disposition: form-data; name=\"a\"\r\n\r\nb\r\n".repeat(2000)
                  + "--x--\r\n",
              "--x\r\nContent-Disposition: form-data; name=\"a\"\r\nContent-Type: text/plain; charset=none\r\n\r\nb\r\n--x--\r\n")) {
        var answer = raw(type, body);
        assertThat(answer.statusCode()).as(type + body).isBetween(400, 499);
        assertThat(answer.contentType()).startsWith("application/problem+json");
      }
    }
    upload(Tokens.county(), "", new byte[0]).statusCode(400);
    assertThat(
            raw(
                    "multipart/form-data; boundary=x",
                    "--x\r\nContent-Disposition: form-data; name=\"file\"\r\nContent-Type: text/csv\r\n\r\na,b\r\n--x--\r\n")
                .statusCode())
        .isEqualTo(400);
  }

  private static Response raw(String type, String body) {
    return given()
        .config(
            RestAssuredConfig.config()
                .encoderConfig(
                    EncoderConfig.encoderConfig()
                        .appendDefaultContentCharsetToContentTypeIfUndefined(false)
                        .encodeContentTypeAs("multipart/form-data", ContentType.TEXT)))
        .auth()
        .oauth2(Tokens.county())
        .header("Content-Type", type)
        .body(body)
        .post("/api/v1/imports/items");
  }

  @Test
  void refusesWhoMayNot() {
    var file = Items.file("RO", 1).xlsx();
    upload(Tokens.grid("610926100-G01"), "", file).statusCode(403);
    given().multiPart("file", "a.xlsx", file).post("/api/v1/imports/items").then().statusCode(401);
    given()
        .auth()
        .oauth2(Tokens.county())
        .multiPart("file", "a.xlsx", file)
        .post("/api/v1/imports/unheard-of")
        .then()
        .statusCode(404);
    get(Tokens.county(), "/api/v1/imports/items").statusCode(404);
  }

  @Test
  void errorsCanBeMendedInTheirWorkbook() throws IOException {
    var file =
        LedgerFiles.with("编号", "乡镇代码", "名称", "备注")
            .row("=1+1", TOWN_A, "", "看过")
            .row("-EW-2", TOWN_A, "", "=HYPERLINK(\"x\")")
            .xlsx();
    var id = accepted(Tokens.county(), "", file);
    Uploads.finished(Tokens.county(), id)
        .body("unknownColumns", contains("备注"))
        .body("errors", hasSize(2))
        .body("errorsUrl", containsString(id));

    var workbook = download("/api/v1/imports/" + id + "/errors?format=xlsx", "en");

    var rows = texts(workbook);
    assertThat(rows.get(0)).containsExactly("编号", "乡镇代码", "名称", "备注", "Row", "Reason");
    assertThat(rows.get(1))
        .containsExactly("'=1+1", TOWN_A, "", "看过", "2", "名称: Must not be empty.");
    assertThat(rows.get(2).get(3)).isEqualTo("'=HYPERLINK(\"x\")");
    var again = accepted(Tokens.county(), "", workbook);
    Uploads.finished(Tokens.county(), again)
        .body("unknownColumns", contains("备注"))
        .body("refused", equalTo(2));
    var second = texts(download("/api/v1/imports/" + again + "/errors?format=xlsx", "zh-CN"));
    assertThat(second.get(0)).containsExactly("编号", "乡镇代码", "名称", "备注", "行号", "原因");
    assertThat(second.get(1)).endsWith("2", "名称：不能为空。");
    get(Tokens.county(), "/api/v1/imports/" + id + "/errors?limit=1")
        .statusCode(200)
        .body("items.row", contains(2))
        .body("nextCursor", equalTo("2"));
    get(Tokens.county(), "/api/v1/imports/" + id + "/errors?cursor=2")
        .body("items.row", contains(3))
        .body("nextCursor", equalTo(null));
    get(Tokens.county(), "/api/v1/imports/" + id + "/errors?format=pdf").statusCode(400);
  }

  @Test
  void rowsEmptiedInTheErrorWorkbookAreNoRowsAnyMore() {
    var file =
        LedgerFiles.with("编号", "乡镇代码", "名称", "备注", "行号", "原因")
            .row(null, null, null, null, "2", "名称：不能为空。")
            .row("EWE-" + System.nanoTime(), TOWN_A, "甲", null, "3", "名称：不能为空。")
            .row(null, null, null, "看过", "4", "名称：不能为空。")
            .xlsx();

    var id = accepted(Tokens.county(), "", file);

    Uploads.finished(Tokens.county(), id)
        .body("total", equalTo(2))
        .body("taken", equalTo(1))
        .body("refused", equalTo(1))
        .body("errors.row", contains(4));
  }

  @Test
  void theTemplateIsALedgerFileWithoutRows() throws IOException {
    var template = download("/api/v1/imports/items/template", "zh-CN");

    assertThat(texts(template).getFirst())
        .containsExactly("编号", "乡镇代码", "名称", "级别(一般/重大)", "发现日期", "标签");
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(template))) {
      assertThat(book.getSheets().map(sheet -> sheet.getName()))
          .containsExactly("物品台账", "填写说明", "lists");
    }
    upload(Tokens.county(), "", template)
        .statusCode(400)
        .body("errors[0].code", equalTo("import-file-empty"));
  }

  @Test
  void aThousandRowsCostFiveStatements() {
    var file = Items.file("ST", 3000).xlsx();
    Statements.forget();

    imported(Tokens.county(), "", file).body("taken", equalTo(3000));

    var batches =
        Statements.ofCallers().stream()
            .filter(transaction -> transaction.stream().anyMatch(s -> s.contains("into item")))
            .toList();
    assertThat(batches).hasSize(3).allSatisfy(batch -> assertThat(batch).hasSize(5));
  }

  @Test
  void aFinishedJobIsPastCancelling() {
    var id = accepted(Tokens.county(), "", Items.file("FC", 1).xlsx());
    Uploads.finished(Tokens.county(), id)
        .body("errors", empty())
        .body("finishedAt", notNullValue());

    given()
        .auth()
        .oauth2(Tokens.county())
        .post("/api/v1/jobs/" + id + "/cancellation")
        .then()
        .statusCode(409)
        .body("code", equalTo("job-finished"));
  }

  private static byte[] download(String path, String language) {
    return given()
        .auth()
        .oauth2(Tokens.county())
        .header("Accept-Language", language)
        .get(path)
        .then()
        .statusCode(200)
        .header("Content-Disposition", containsString(".xlsx"))
        .extract()
        .asByteArray();
  }

  private static List<List<String>> texts(byte[] workbook) throws IOException {
    try (var book = new ReadableWorkbook(new ByteArrayInputStream(workbook));
        var rows = book.getFirstSheet().openStream()) {
      return rows.map(row -> row.stream().map(cell -> cell == null ? "" : cell.getText()).toList())
          .toList();
    }
  }
}
