package org.anlan.registry.supervision.board;

import static io.restassured.RestAssured.given;
import static org.anlan.registry.Registry.EMERGENCY;
import static org.anlan.registry.Registry.TOWN_B;
import static org.anlan.registry.Registry.get;
import static org.anlan.registry.Registry.post;
import static org.anlan.registry.Registry.registered;
import static org.anlan.registry.Registry.uncoded;
import static org.anlan.registry.Registry.unitWith;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import org.anlan.registry.Owner;
import org.anlan.registry.Registry;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What hangs at the gate of a unit, for those who hang it up and for those who walk by. */
@QuarkusTest
class BoardTest {

  private static final String COUNTY = Tokens.county();

  private UUID unit;

  @BeforeEach
  void hangUp() {
    Registry.seed();
    unit = registered(unitWith("name", "<b>石材</b>厂" + System.nanoTime()));
    posted("RESIDENT_SUPERVISOR", "张建军", "2026-01-01", null);
    posted("LEADER", "李县长", "2026-01-01", null);
    posted("CADRE", "王旧人", "2025-01-01", "2025-12-31");
  }

  @Test
  void saysWhoLooksAfterTheUnitAndNobodysNumber() {
    var board =
        get(COUNTY, "enterprises/" + unit + "/board")
            .statusCode(200)
            .body("supervisors.person", contains("李县长", "张建军"))
            .body("supervisors[1].organization", equalTo("平利县应急管理局"))
            .body("supervisors[1].duty", containsString("驻点"))
            .body("hotline", equalTo("12350"))
            .body("links.hazards", endsWith("/api/v1/hazards?enterpriseId=" + unit))
            .extract()
            .asString();

    assertThat(board).doesNotContain("13800001234");
    get(Tokens.township(TOWN_B), "enterprises/" + unit + "/board").statusCode(404);
    get(COUNTY, "enterprises/" + unit + "/board?format=pdf").statusCode(400);
  }

  @Test
  void everybodyReadsTheSameWhateverTokenTheyBring() {
    var path = "/public/v1/boards/" + unit;
    given()
        .get(path)
        .then()
        .statusCode(200)
        .body("supervisors.person", contains("李县长", "张建军"))
        .body("links.page", endsWith(path + "?format=html"))
        .body("links.report", endsWith("/public/v1/reports"))
        .body("links.hazards", nullValue())
        .body("links.risks", nullValue());
    given()
        .auth()
        .oauth2(Tokens.township(TOWN_B))
        .get(path)
        .then()
        .statusCode(200)
        .body("supervisors.size()", equalTo(2));
    given().get("/public/v1/boards/" + UUID.randomUUID()).then().statusCode(404);
    var other = registered(uncoded(Registry.unit()));
    post(COUNTY, "enterprises/" + unit + "/merges", "\"0\"", Map.of("into", other)).statusCode(200);
    given().get(path).then().statusCode(404);
  }

  @Test
  void thePageRunsNothingAndItsCodeLeadsToThePublicPage() throws ReaderException {
    var page =
        given()
            .accept("text/html")
            .get("/public/v1/boards/" + unit + "?format=html")
            .then()
            .statusCode(200)
            .contentType("text/html;charset=utf-8")
            .header("Content-Security-Policy", containsString("default-src 'none'"))
            .extract()
            .asString();

    assertThat(page).contains("李县长", "&lt;b&gt;石材", "12350").doesNotContain("<b>石材", "13800001234");
    assertThat(scanned(page)).endsWith("/public/v1/boards/" + unit + "?format=html");
  }

  @Inject Owner owner;

  @Test
  void theDatabaseKeepsNumbersFromThePublic() throws SQLException {
    try (var connection = owner.connect();
        var statement =
            connection.prepareStatement(
                """
                select string_agg(column_name, ' ' order by column_name) from information_schema.column_privileges
                 where grantee = 'scope_public' and table_name in ('enterprise', 'supervision_link')
                """);
        var row = statement.executeQuery()) {
      assertThat(row.next()).isTrue();
      assertThat(row.getString(1))
          .contains("person")
          .doesNotContain("phone", "legal_rep", "person_key");
    }
  }

  /** Draws the code as a telephone would see it, eight dots to a cell. */
  private static String scanned(String page) throws ReaderException {
    var size = Pattern.compile("viewBox=\"0 0 (\\d+)").matcher(page);
    assertThat(size.find()).isTrue();
    int cells = Integer.parseInt(size.group(1));
    int width = cells * 8;
    var dots = new int[width * width];
    Arrays.fill(dots, 0xFFFFFF);
    var drawn = Pattern.compile("M(\\d+) (\\d+)h1v1h-1z").matcher(page);
    while (drawn.find()) {
      for (int i = 0; i < 64; i++) {
        int x = Integer.parseInt(drawn.group(1)) * 8 + i % 8;
        int y = Integer.parseInt(drawn.group(2)) * 8 + i / 8;
        dots[y * width + x] = 0;
      }
    }
    var picture = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, dots)));
    return new QRCodeReader().decode(picture).getText();
  }

  private void posted(String kind, String person, String from, String to) {
    var posting =
        new HashMap<String, Object>(
            Map.of(
                "enterpriseId",
                unit,
                "kind",
                kind,
                "person",
                person,
                "from",
                from,
                "organizationCode",
                EMERGENCY,
                "phone",
                "13800001234"));
    posting.put("to", to);
    Registry.post(COUNTY, "supervision-links", posting).statusCode(201);
  }
}
