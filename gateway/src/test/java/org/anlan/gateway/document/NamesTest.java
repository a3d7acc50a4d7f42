package org.anlan.gateway.document;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;

class NamesTest {

  private final Names names = new Names(List.of("channels"));

  @Test
  void takesEqualPartsForOne() throws Exception {
    var merged = schemas("{'A':{'type':'string'}}");

    join(merged, schemas("{'A':{'type':'string'},'B':{'$ref':'#/components/schemas/A'}}"));

    assertThat(merged)
        .isEqualTo(schemas("{'A':{'type':'string'},'B':{'$ref':'#/components/schemas/A'}}"));
  }

  @Test
  void keepsDifferentPartsApart() throws Exception {
    var merged = schemas("{'A':{'type':'string'}}");

    join(merged, schemas("{'A':{'type':'integer'},'B':{'$ref':'#/components/schemas/A'}}"));

    assertThat(merged)
        .isEqualTo(
            schemas(
                "{'A':{'type':'string'},'HazardA':{'type':'integer'},"
                    + "'B':{'$ref':'#/components/schemas/HazardA'}}"));
  }

  @Test
  void looksAtWhatPartsReferTo() throws Exception {
    var merged =
        schemas("{'Page':{'items':{'$ref':'#/components/schemas/Row'}},'Row':{'type':'string'}}");

    join(
        merged,
        schemas("{'Page':{'items':{'$ref':'#/components/schemas/Row'}},'Row':{'type':'integer'}}"));

    assertThat(merged.at("/components/schemas/HazardPage/items/$ref").asText())
        .isEqualTo("#/components/schemas/HazardRow");
    assertThat(merged.at("/components/schemas/Page/items/$ref").asText())
        .isEqualTo("#/components/schemas/Row");
  }

  @Test
  void understandsNamesWithSlashes() throws Exception {
    var merged = json("{'channels':{'a/b':{'x':1}}}");

    join(merged, json("{'channels':{'a/b':{'x':2}},'operations':{'$ref':'#/channels/a~1b'}}"));

    assertThat(merged.at("/channels/HazardA~1b/x").asInt()).isEqualTo(2);
  }

  private void join(ObjectNode merged, ObjectNode newcomer) {
    names.separate(merged, newcomer, "Hazard");
    names.addAll(merged, newcomer);
  }

  private static ObjectNode schemas(String schemas) throws JsonProcessingException {
    return json("{'components':{'schemas':%s}}".formatted(schemas));
  }

  private static ObjectNode json(String text) throws JsonProcessingException {
    return (ObjectNode) new ObjectMapper().readTree(text.replace('\'', '"'));
  }
}
