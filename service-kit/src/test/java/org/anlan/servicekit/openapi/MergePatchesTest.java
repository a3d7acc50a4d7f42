package org.anlan.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;

class MergePatchesTest {

  private static final String PLACE = "{'required': ['lon'], 'properties': {'lon': {}}}";
  private static final String FREE = "{'properties': {'lon': {}}}";

  @Test
  void findsWhatAPatchDemands() throws JsonProcessingException {
    var patches =
        patching("{'required': ['text'], 'properties': {'text': {'type': 'string'}}}", FREE);

    assertThat(patches.operations()).containsExactly("PATCH /notes/{id}");
    assertThat(patches.faults()).containsExactly("PATCH /notes/{id} demands of Note [\"text\"]");
  }

  @Test
  void findsWhatAPartOfItDemands() throws JsonProcessingException {
    var part = "{'$ref': '#/components/schemas/Place'}";

    assertThat(patching("{'properties': {'at': " + part + "}}", PLACE).faults())
        .containsExactly("PATCH /notes/{id} demands of Place [\"lon\"]");
    assertThat(patching("{'properties': {'at': {'anyOf': [" + part + "]}}}", PLACE).faults())
        .hasSize(1);
    assertThat(patching("{'properties': {'at': " + part + "}}", FREE).faults()).isEmpty();
  }

  @Test
  void letsTheElementsOfAListBeWhole() throws JsonProcessingException {
    var list = "{'type': 'array', 'items': {'$ref': '#/components/schemas/Place'}}";

    assertThat(patching("{'properties': {'at': " + list + "}}", PLACE).faults()).isEmpty();
  }

  @Test
  void endsWhereASchemaIsMadeOfItself() throws JsonProcessingException {
    var itself = "{'properties': {'answered': {'$ref': '#/components/schemas/Note'}}}";

    assertThat(patching(itself, FREE).faults()).isEmpty();
  }

  @Test
  void findsWhatItCannotLookAt() throws JsonProcessingException {
    assertThat(read("{'paths': {'/notes/{id}': {'patch': {}}}}").faults())
        .containsExactly("PATCH /notes/{id} takes nothing");
    assertThat(read("{'paths': {'/notes/{id}': {'patch': " + body() + "}}}").faults())
        .containsExactly("PATCH /notes/{id} takes Note, which is nowhere");
  }

  private static MergePatches patching(String note, String place) throws JsonProcessingException {
    return read(
        """
        {'paths': {'/notes': {'post': %s}, '/notes/{id}': {'patch': %s}},
         'components': {'schemas': {'Note': %s, 'Place': %s}}}
        """
            .formatted(body(), body(), note, place));
  }

  private static String body() {
    return """
    {'requestBody': {'content': {'application/merge-patch+json':
      {'schema': {'$ref': '#/components/schemas/Note'}}}}}
    """;
  }

  private static MergePatches read(String document) throws JsonProcessingException {
    return new MergePatches(new ObjectMapper().readTree(document.replace('\'', '"')));
  }
}
