package org.anlan.servicekit.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.junit.jupiter.api.Test;

class FieldDocumentationTest {

  private final Schema job =
      OASFactory.createSchema()
          .addProperty("id", OASFactory.createSchema().description("of the code"))
          .addProperty("kind", OASFactory.createSchema())
          .addProperty("townshipCode", OASFactory.createSchema().ref("#/components/schemas/Code"))
          .addProperty("unheardOf", OASFactory.createSchema());

  @Test
  void describesAFieldByTheWordsForItsSchemaOrItsName() {
    describe();

    assertThat(words("kind")).contains("作业种类").contains("Kind of job");
    assertThat(words("townshipCode")).contains("9 位").contains("9 digits");
    assertThat(words("unheardOf")).isNull();
  }

  @Test
  void leavesWhatTheCodeSays() {
    describe();

    assertThat(words("id")).isEqualTo("of the code");
  }

  private String words(String field) {
    return job.getProperties().get(field).getDescription();
  }

  private void describe() {
    new FieldDocumentation()
        .filterOpenAPI(
            OASFactory.createOpenAPI()
                .components(OASFactory.createComponents().addSchema("Job", job)));
  }
}
