package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the OpenAPI document that each POST takes an {@code Idempotency-Key}, that other systems
 * must send one, and how a key that was used before is refused.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class KeyDocumentation implements OASFilter {

  private static final String HEADER = "Idempotency-Key";

  private static final Map<String, String> REFUSALS =
      Map.of(
          "409", "同一键的请求正在处理 · The same key is at work",
          "422", "该键已用于其他请求 · The key was used for another request");

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    document
        .getPaths()
        .getPathItems()
        .forEach(
            (path, item) -> {
              if (item.getPOST() != null) {
                describe(item.getPOST(), path.startsWith("/open/v1/"));
              }
            });
  }

  private static void describe(Operation operation, boolean required) {
    operation.addParameter(key(required));
    var responses = operation.getResponses();
    REFUSALS.forEach(
        (status, words) -> {
          if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, OASFactory.createAPIResponse().description(words));
          }
        });
  }

  private static Parameter key(boolean required) {
    return OASFactory.createParameter()
        .name(HEADER)
        .in(Parameter.In.HEADER)
        .required(required)
        .description(
            "同一键、同一内容再次提交，得到同一答复，48 小时内有效。"
                + " The same key and body get the same answer again, for 48 hours.")
        .schema(
            OASFactory.createSchema()
                .addType(SchemaType.STRING)
                .minLength(1)
                .maxLength(128)
                .pattern("^[\\x21-\\x7e]+$"));
  }
}
