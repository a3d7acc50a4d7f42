package org.anlan.registry;

import static io.restassured.RestAssured.given;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.ResourceArg;
import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.anlan.servicekit.identifier.CreditCode;
import org.anlan.servicekit.stack.SharedStack;
import org.anlan.servicekit.stack.Tokens;

/** The service as its callers meet it, with a small county to work in. */
@QuarkusTestResource(
    value = SharedStack.class,
    initArgs = @ResourceArg(name = "database", value = "registry"))
public final class Registry {

  public static final String TOWN_A = "610926100";
  public static final String TOWN_B = "610926101";
  public static final String EMERGENCY = "610926-YJ";
  public static final String HOUSING = "610926-ZJ";
  public static final String GRID_A = "610926100-G01";

  private static final AtomicInteger SERIAL = new AtomicInteger();
  private static boolean seeded;

  private Registry() {}

  /** The directory that the tests refer to; only once per run. */
  public static synchronized void seed() {
    if (seeded) {
      return;
    }
    add("divisions", Map.of("code", "610926", "kind", "COUNTY", "name", "平利县"));
    add("divisions", Map.of("code", TOWN_A, "kind", "TOWN", "name", "城关镇"));
    add("divisions", Map.of("code", TOWN_B, "kind", "TOWN", "name", "兴隆镇"));
    add("sectors", Map.of("code", "FMKS", "name", "非煤矿山", "countyCode", "610926"));
    add("sectors", Map.of("code", "JZ", "name", "建筑施工", "countyCode", "610926"));
    add("organizations", organization(EMERGENCY, "平利县应急管理局"));
    add("organizations", organization(HOUSING, "平利县住房和城乡建设局"));
    add("grids", Map.of("code", GRID_A, "name", "城关镇第一网格", "townshipCode", TOWN_A));
    seeded = true;
  }

  public static RequestSpecification as(String token) {
    return given()
        .baseUri("http://127.0.0.1")
        .auth()
        .oauth2(token)
        .contentType(ContentType.JSON)
        .accept(ContentType.JSON);
  }

  public static ValidatableResponse post(String token, String path, Object body) {
    return as(token).body(body).post("/api/v1/" + path).then();
  }

  public static ValidatableResponse post(String token, String path, String ifMatch, Object body) {
    return as(token).header("If-Match", ifMatch).body(body).post("/api/v1/" + path).then();
  }

  public static ValidatableResponse patch(String token, String path, String ifMatch, Object body) {
    return as(token).header("If-Match", ifMatch).body(body).patch("/api/v1/" + path).then();
  }

  public static ValidatableResponse get(String token, String path) {
    return as(token).get("/api/v1/" + path).then();
  }

  /** A unit of the first town, under the emergency bureau. */
  public static Map<String, Object> unit() {
    return unit(TOWN_A, List.of(EMERGENCY));
  }

  public static Map<String, Object> unit(String town, List<String> departments) {
    return new HashMap<>(
        Map.of(
            "name",
            "平利县第" + SERIAL.incrementAndGet() + "石材厂",
            "kind",
            "COMPANY",
            "creditCode",
            creditCode(),
            "townshipCode",
            town,
            "departmentCodes",
            departments,
            "sectorCodes",
            List.of("FMKS"),
            "employees",
            35,
            "phone",
            "13800001234"));
  }

  /** With one attribute set otherwise. */
  public static Map<String, Object> unitWith(String attribute, Object value) {
    var unit = unit();
    unit.put(attribute, value);
    return unit;
  }

  /** As a second record often is: entered without the code of the unit. */
  public static Map<String, Object> uncoded(Map<String, Object> unit) {
    unit.remove("creditCode");
    unit.put("otherIdentifier", Map.of("type", "DOORPLATE", "value", UUID.randomUUID()));
    return unit;
  }

  public static UUID registered() {
    return registered(unit());
  }

  public static UUID registered(Map<String, Object> unit) {
    return UUID.fromString(
        post(Tokens.county(), "enterprises?confirmedDistinct=true", unit)
            .statusCode(201)
            .extract()
            .path("id"));
  }

  /** A code that nobody has, with right check digits. */
  public static String creditCode() {
    var body = "MA%06d".formatted(SERIAL.incrementAndGet());
    var seventeen = "91610926" + body + CreditCode.organizationCheckDigit(body);
    return seventeen + CreditCode.checkDigit(seventeen);
  }

  private static Map<String, Object> organization(String code, String name) {
    return Map.of("code", code, "kind", "DEPARTMENT", "name", name, "countyCode", "610926");
  }

  private static void add(String list, Map<String, Object> entry) {
    post(Tokens.county(), list, entry).statusCode(201);
  }
}
