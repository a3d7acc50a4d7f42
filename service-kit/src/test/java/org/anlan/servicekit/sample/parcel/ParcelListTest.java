package org.anlan.servicekit.sample.parcel;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import javax.sql.DataSource;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;
import org.anlan.servicekit.statements.Statements;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "kit"))
class ParcelListTest {

  private static final Map<String, Function<Map<String, Object>, Comparable<?>>> FIELDS =
      Map.of(
          "sentOn", row -> LocalDate.parse((String) row.get("sentOn")),
          "name", row -> (String) row.get("name"),
          "createdAt", row -> (String) row.get("createdAt"),
          "dueOn",
              row -> row.get("dueOn") == null ? null : LocalDate.parse((String) row.get("dueOn")),
          "weight",
              row ->
                  row.get("weight") == null ? null : new BigDecimal(row.get("weight").toString()),
          "id", row -> (String) row.get("id"));

  @Inject DataSource database;
  private Parcels parcels;

  @BeforeEach
  void empty() throws SQLException {
    parcels = new Parcels(database);
    parcels.none();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sentOn",
        "-sentOn",
        "name,-sentOn",
        "-name,sentOn",
        "dueOn",
        "-dueOn",
        "weight,-dueOn",
        "-weight,dueOn,name",
        "createdAt,weight",
        "-createdAt"
      })
  void leafsThroughAllRowsInOrder(String sort) throws SQLException {
    parcels.many(60);

    var rows = new ArrayList<Map<String, Object>>();
    String cursor = null;
    do {
      var parameters = new HashMap<String, Object>(Map.of("sort", sort, "limit", 7));
      if (cursor != null) {
        parameters.put("cursor", cursor);
      }
      var page = get(parameters).statusCode(200).extract().jsonPath();
      rows.addAll(page.getList("items"));
      cursor = page.getString("nextCursor");
    } while (cursor != null);

    assertThat(rows).hasSize(60).doesNotHaveDuplicates();
    assertThat(rows).isSortedAccordingTo(order(sort));
  }

  @Test
  void linksToTheNextPageUntilTheLast() throws SQLException {
    parcels.many(3);

    var link =
        get(Map.of("limit", 2, "size", "SMALL"))
            .body("items", hasSize(2))
            .body("$", not(hasKey("total")))
            .extract()
            .header("Link");

    assertThat(link).startsWith("</api/v1/parcels?").endsWith(">; rel=\"next\"");
    var next = link.substring(1, link.indexOf('>'));
    assertThat(
            as(Tokens.county())
                .urlEncodingEnabled(false)
                .get(next)
                .then()
                .body("items", hasSize(1))
                .body("nextCursor", nullValue())
                .extract()
                .header("Link"))
        .isNull();
  }

  @Test
  void isJsonForWhoTakesItAndNothingForOthers() throws SQLException {
    parcels.many(1);

    as(Tokens.county())
        .accept("image/png, application/json;q=0.1")
        .get("/api/v1/parcels")
        .then()
        .statusCode(200)
        .contentType("application/json")
        .body("items", hasSize(1));
    as(Tokens.county())
        .accept("image/png")
        .get("/api/v1/parcels")
        .then()
        .statusCode(406)
        .contentType("application/problem+json");
  }

  @Test
  void countsOnlyWhenAsked() throws SQLException {
    parcels.many(5);

    get(Map.of("limit", 2, "count", "true")).body("total", equalTo(5));
  }

  @Test
  void costsTwoStatementsAPageAndOneToCount() throws SQLException {
    parcels.many(30);
    Statements.forget();

    get(Map.of("limit", 20)).statusCode(200);
    assertThat(Statements.all()).hasSize(2);
    assertThat(Statements.all().getLast()).contains("limit 21");

    Statements.forget();
    get(Map.of("limit", 20, "count", "true")).statusCode(200);
    assertThat(Statements.all()).hasSize(3);
  }

  @Test
  void showsEachCallerTheirOwn() throws SQLException {
    parcels.many(6);

    assertThat(total(Tokens.county())).isEqualTo(6);
    assertThat(total(Tokens.township("610926100"))).isEqualTo(3);
    assertThat(total(Tokens.township("610926102"))).isZero();
    assertThat(total(Tokens.department("610926-ZJ"))).isEqualTo(6);
    assertThat(total(Tokens.department("610926-XX"))).isZero();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "size=SMALL|4",
        "size=LARGE|0",
        "size=SMALL,LARGE|4",
        "townshipCode=610926101|2",
        "townshipCode=610926100,610926101|4",
        "fragile=true|4",
        "fragile=false|0",
        "departmentCode=610926-ZJ|4",
        "departmentCode=x,610926-ZJ|4",
        "departmentCode=x|0",
        "year=2025|4",
        "year=2024|0",
        "sentFrom=2026-01-01|4",
        "sentTo=2025-12-31|0",
        "sentFrom=2026-01-01&sentTo=2026-01-06|4",
        "createdFrom=2026-03-01&createdTo=2026-03-01|4",
        "createdFrom=2026-03-02|0",
        "createdTo=2026-02-28|0",
        "weightFrom=1000|0",
        "bbox=109,32,110,33|4",
        "bbox=108,32,109,33|0",
        "q=安澜包裹|4",
        "q=安瀾|4",
        "q=ＡＬ|0"
      })
  void filters(String query, int expected) throws SQLException {
    parcels.many(4);

    as(Tokens.county())
        .get("/api/v1/parcels?count=true&" + query)
        .then()
        .statusCode(200)
        .body("total", equalTo(expected))
        .body("items", hasSize(expected));
  }

  @Test
  void findsNamesByAnyTwoCharactersOfEitherScript() throws SQLException {
    parcels.add("平利縣100%安全_化工廠");
    parcels.add("平利县安康化肥厂");
    parcels.add("下降10%平%安仓库"); // has the pairs of 0%安 and not their succession

    get(Map.of("q", "化工厂")).body("items.name", contains("平利縣100%安全_化工廠"));
    get(Map.of("q", "平利縣")).body("items", hasSize(2));
    get(Map.of("q", "0%安")).body("items", hasSize(1));
    get(Map.of("q", "全_化")).body("items", hasSize(1));
    get(Map.of("q", "安_康")).body("items", hasSize(0));
    get(Map.of("q", "化厂")).body("items", hasSize(0));
    get(Map.of("q", "利%安")).body("items", hasSize(0));
    get(Map.of("q", "利\\安")).body("items", hasSize(0));
  }

  @Test
  void knowsWhatIsOverdueToday() throws SQLException {
    parcels.many(40);

    int all = total(Tokens.county());
    var overdue = get(Map.of("overdue", true, "limit", 200)).extract().jsonPath();
    var other = get(Map.of("overdue", false, "limit", 200)).extract().jsonPath();

    assertThat(overdue.getList("items.overdue")).isNotEmpty().containsOnly(true);
    assertThat(other.getList("items.overdue")).isNotEmpty().containsOnly(false);
    assertThat(overdue.getList("items").size() + other.getList("items").size()).isEqualTo(all);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "colour=red|colour|unknown-parameter",
        "Size=SMALL|Size|unknown-parameter",
        "size=SMALL&size=LARGE|size|repeated-parameter",
        "size=|size|parameter-empty",
        "size=small|size|not-one-of",
        "size=SMALL,|size|parameter-empty",
        "size=0|size|not-one-of",
        "limit=0|limit|not-between",
        "limit=201|limit|not-between",
        "limit=x|limit|not-between",
        "limit=-1|limit|not-between",
        "limit=99999999999|limit|not-between",
        "sort=number|sort|not-one-of",
        "sort=name,name|sort|not-one-of",
        "sort=--name|sort|not-one-of",
        "sort=name%3Bdrop|sort|not-one-of",
        "sort=id|sort|not-one-of",
        "count=1|count|not-one-of",
        "format=csv|format|not-one-of",
        "fragile=yes|fragile|wrong-type",
        "enterpriseId=1-1-1-1-1|enterpriseId|wrong-type",
        "sentFrom=2026-02-30|sentFrom|not-a-day",
        "sentFrom=-999999999-01-01|sentFrom|not-a-day",
        "sentFrom=2026-02-02&sentTo=2026-02-01|sentTo|range-inverted",
        "year=1e3|year|wrong-type",
        "year=99999999999|year|out-of-range",
        "weightFrom=1e999|weightFrom|wrong-type",
        "weightFrom=NaN|weightFrom|wrong-type",
        "bbox=1,2,3|bbox|wrong-value",
        "bbox=1,2,3,400|bbox|not-between",
        "bbox=3,2,1,4|bbox|range-inverted",
        "q=安|q|search-too-short",
        "q=%20安%20|q|search-too-short",
        "number=a%00b|number|unstorable-character",
        "cursor=x|cursor|cursor-malformed",
        "cursor=!!|cursor|cursor-malformed"
      })
  void refusesWhatItDoesNotPublish(String query, String parameter, String code) {
    as(Tokens.county())
        .urlEncodingEnabled(false)
        .get("/api/v1/parcels?" + query.replace("安", "%E5%AE%89"))
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("errors[0].pointer", equalTo("/query/" + parameter))
        .body("errors[0].code", equalTo(code));
  }

  @Test
  void namesEveryFaultAtOnce() {
    as(Tokens.county())
        .get("/api/v1/parcels?limit=0&size=x&sort=y")
        .then()
        .statusCode(400)
        .body("errors", hasSize(3));
  }

  @Test
  void refusesTheCursorOfAnotherQuery() throws SQLException {
    parcels.many(5);
    var cursor = get(Map.of("limit", 2)).extract().jsonPath().getString("nextCursor");

    for (var other : List.of(Map.of("sort", "name"), Map.of("size", "SMALL"), Map.of("q", "安澜"))) {
      var parameters = new HashMap<String, Object>(other);
      parameters.put("cursor", cursor);
      get(parameters).statusCode(400).body("errors[0].code", equalTo("cursor-of-another-list"));
    }
    get(Map.of("cursor", cursor, "limit", 3)).statusCode(200).body("items", hasSize(3));
  }

  @Test
  void answersAForgedCursorWithAPageOrARefusal() throws SQLException {
    parcels.many(5);
    var sort = "-weight,dueOn,name";
    var cursor = get(Map.of("limit", 2, "sort", sort)).extract().jsonPath().getString("nextCursor");
    var random = new Random(7);

    for (int i = 0; i < 60; i++) {
      byte[] bytes = Base64.getUrlDecoder().decode(cursor);
      int from = i % 3 == 0 ? 0 : 9; // mostly behind version and fingerprint, where the values are
      bytes[from + random.nextInt(bytes.length - from)] = (byte) random.nextInt(256);
      var forged = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);

      int status = get(Map.of("cursor", forged, "sort", sort)).extract().statusCode();

      assertThat(status).as(forged).isIn(200, 400);
    }
  }

  @Test
  void isDocumentedWithEveryParameterItReads() {
    var operation =
        given()
            .accept("application/json")
            .get("/q/openapi?format=json")
            .then()
            .statusCode(200)
            .extract()
            .jsonPath()
            .<Map<String, Object>>get("paths.'/api/v1/parcels'.get");

    @SuppressWarnings("unchecked")
    var parameters = (List<Map<String, Object>>) operation.get("parameters");
    assertThat(parameters.stream().map(p -> (String) p.get("name")))
        .containsExactlyInAnyOrderElementsOf(ParcelList.PARCELS.parameters());
    assertThat(operation.toString()).contains("spreadsheetml");
  }

  private int total(String token) {
    return as(token)
        .get("/api/v1/parcels?count=true")
        .then()
        .statusCode(200)
        .extract()
        .jsonPath()
        .getInt("total");
  }

  private static ValidatableResponse get(Map<String, Object> parameters) {
    return as(Tokens.county()).queryParams(parameters).get("/api/v1/parcels").then();
  }

  private static io.restassured.specification.RequestSpecification as(String token) {
    return given().auth().oauth2(token);
  }

  private static Comparator<Map<String, Object>> order(String sort) {
    Comparator<Map<String, Object>> order = (a, b) -> 0;
    boolean descending = false;
    for (var field : sort.split(",")) {
      descending = field.startsWith("-");
      order = order.thenComparing(by(descending ? field.substring(1) : field, descending));
    }
    return order.thenComparing(by("id", descending));
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static Comparator<Map<String, Object>> by(String field, boolean descending) {
    Comparator values = Comparator.naturalOrder();
    return Comparator.comparing(
        (Function) FIELDS.get(field),
        Comparator.nullsLast(descending ? values.reversed() : values));
  }
}
