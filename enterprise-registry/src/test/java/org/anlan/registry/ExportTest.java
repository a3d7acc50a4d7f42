package org.anlan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipFile;
import org.anlan.servicekit.stack.Tokens;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every list of the document is a workbook too, with headings, and of the caller's rows only. */
@QuarkusTest
class ExportTest {

  /** Public knowledge among those signed in. */
  private static final Set<String> EVERYBODYS =
      Set.of("/api/v1/divisions", "/api/v1/grids", "/api/v1/organizations", "/api/v1/sectors");

  private static final Pattern CELL = Pattern.compile("<c[ >]");
  private static final Pattern ROW = Pattern.compile("<row.*?</row>", Pattern.DOTALL);

  @Inject ObjectMapper json;
  @TempDir Path folder;

  @Test
  void everyListIsAWorkbookOfTheCallersRows() throws IOException {
    Registry.seed();
    var unit = Registry.registered();
    var stranger = Tokens.of(u -> u.named("a").roles("county").area("610927"));

    var lists = lists();
    assertThat(lists).hasSizeGreaterThan(35);
    for (var list : lists) {
      assertThat(rows(Tokens.county(), list, unit).getFirst())
          .as("headings of %s", list)
          .satisfies(row -> assertThat(CELL.matcher(row).results().count()).isGreaterThan(3));
      if (!EVERYBODYS.contains(list) && !list.contains("{id}")) {
        assertThat(rows(stranger, list, unit)).as("rows of %s elsewhere", list).hasSize(1);
      }
    }
  }

  private List<String> lists() throws IOException {
    var text = RestAssured.given().accept("application/json").get("/q/openapi").asString();
    var lists = new ArrayList<String>();
    for (var path : json.readTree(text).path("paths").properties()) {
      boolean ours = !path.getKey().startsWith("/api/v1/imports");
      if (ours && hasParameter(path.getValue().path("get"), "cursor")) {
        assertThat(hasParameter(path.getValue().path("get"), "format")).as(path.getKey()).isTrue();
        lists.add(path.getKey());
      }
    }
    return lists;
  }

  private static boolean hasParameter(JsonNode operation, String name) {
    for (var parameter : operation.path("parameters")) {
      if (name.equals(parameter.path("name").asText())) {
        return true;
      }
    }
    return false;
  }

  private List<String> rows(String token, String list, UUID unit) throws IOException {
    var workbook =
        Registry.as(token)
            .accept("*/*")
            .get(list.replace("{id}", unit.toString()) + "?format=xlsx")
            .then()
            .statusCode(200)
            .extract()
            .asByteArray();
    var file = Files.write(folder.resolve("list.xlsx"), workbook);
    try (var zip = new ZipFile(file.toFile())) {
      var sheet = zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes();
      return ROW.matcher(new String(sheet, StandardCharsets.UTF_8))
          .results()
          .map(MatchResult::group)
          .toList();
    }
  }
}
