package org.anlan.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class PatchDocumentationTest {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String JSON = "application/json";

  private final Operation post = taking(JSON);
  private final Operation patch = taking(MergePatch.MEDIA_TYPE, JSON);
  private OpenAPI document;

  @BeforeEach
  void describe() {
    var place = schema().required(List.of("lon")).properties(Map.of("lon", number()));
    var note =
        schema()
            .description("a note")
            .required(List.of("text", "place"))
            .properties(
                Map.of(
                    "text", schema().addType(SchemaType.STRING).description("words"),
                    "kind", ref("Kind"),
                    "place", schema().description("where").anyOf(List.of(ref("Place"), nothing())),
                    "places", schema().addType(SchemaType.ARRAY).items(ref("Place")),
                    "answered", ref("Note")));
    document =
        OASFactory.createOpenAPI()
            .components(
                OASFactory.createComponents()
                    .addSchema("Note", note)
                    .addSchema("Kind", schema().addType(SchemaType.STRING))
                    .addSchema("Place", place))
            .paths(
                OASFactory.createPaths()
                    .addPathItem("/notes", OASFactory.createPathItem().POST(post))
                    .addPathItem("/notes/{id}", OASFactory.createPathItem().PATCH(patch)));
    new PatchDocumentation().filterOpenAPI(document);
  }

  @Test
  void aPatchRequiresNothingAndWhatIsSentWholeStillDoes() {
    assertThat(body(patch, MergePatch.MEDIA_TYPE)).isEqualTo(SCHEMAS + "NotePatch");
    assertThat(body(patch, JSON)).isEqualTo(SCHEMAS + "NotePatch");
    assertThat(named("NotePatch").getRequired()).isNullOrEmpty();
    assertThat(named("NotePatch").getDescription()).isEqualTo("a note");
    assertThat(part("NotePatch", "text").getDescription()).isEqualTo("words");
    assertThat(body(post, JSON)).isEqualTo(SCHEMAS + "Note");
    assertThat(named("Note").getRequired()).containsExactly("text", "place");
  }

  @Test
  void norDoItsPartsButTheElementsOfListsAreSentWhole() {
    var place = part("NotePatch", "place");
    assertThat(place.getDescription()).isEqualTo("where");
    assertThat(place.getAnyOf().getFirst().getRef()).isEqualTo(SCHEMAS + "PlacePatch");
    assertThat(named("PlacePatch").getRequired()).isNullOrEmpty();
    assertThat(part("NotePatch", "answered").getRef()).isEqualTo(SCHEMAS + "NotePatch");
    assertThat(part("NotePatch", "kind").getRef()).isEqualTo(SCHEMAS + "Kind");
    assertThat(part("NotePatch", "places").getItems().getRef()).isEqualTo(SCHEMAS + "Place");
    assertThat(named("Place").getRequired()).containsExactly("lon");
    assertThat(part("Note", "place").getAnyOf().getFirst().getRef()).isEqualTo(SCHEMAS + "Place");
  }

  @Test
  void onceIsEnough() {
    new PatchDocumentation().filterOpenAPI(document);

    assertThat(document.getComponents().getSchemas())
        .containsOnlyKeys("Note", "Kind", "Place", "NotePatch", "PlacePatch");
  }

  private Schema named(String name) {
    return document.getComponents().getSchemas().get(name);
  }

  private Schema part(String owner, String name) {
    return named(owner).getProperties().get(name);
  }

  private static String body(Operation operation, String type) {
    return operation.getRequestBody().getContent().getMediaType(type).getSchema().getRef();
  }

  private static Operation taking(String... types) {
    var content = OASFactory.createContent();
    for (var type : types) {
      content.addMediaType(type, OASFactory.createMediaType().schema(ref("Note")));
    }
    return OASFactory.createOperation()
        .requestBody(OASFactory.createRequestBody().content(content));
  }

  private static Schema ref(String name) {
    return schema().ref(SCHEMAS + name);
  }

  private static Schema number() {
    return schema().addType(SchemaType.NUMBER);
  }

  private static Schema nothing() {
    return schema().addType(SchemaType.NULL);
  }

  private static Schema schema() {
    return OASFactory.createSchema();
  }
}
