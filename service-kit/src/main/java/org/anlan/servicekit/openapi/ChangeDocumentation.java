package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;

/**
 * Says in the OpenAPI document how a change of an existing record is refused: whatever asks for
 * {@code If-Match} finds no record, or one that has changed, or asks without it. An operation that
 * says it in words of its own keeps them.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class ChangeDocumentation implements OASFilter {

  private static final Map<String, String> REFUSALS =
      Map.of(
          "404", "没有找到或不在管辖范围内 · Not there or not yours",
          "412", "已被他人修改 · Someone was faster",
          "428", "缺少 If-Match · If-Match is missing");

  @Override
  public Operation filterOperation(Operation operation) {
    if (changesARecord(operation)) {
      var responses = operation.getResponses();
      REFUSALS.forEach(
          (status, words) -> {
            if (!responses.hasAPIResponse(status)) {
              responses.addAPIResponse(status, OASFactory.createAPIResponse().description(words));
            }
          });
      operation.getParameters().stream()
          .filter(ChangeDocumentation::isVersion)
          .forEach(parameter -> parameter.setRequired(true));
    }
    return operation;
  }

  private static boolean changesARecord(Operation operation) {
    return operation.getParameters() != null
        && operation.getParameters().stream().anyMatch(ChangeDocumentation::isVersion);
  }

  private static boolean isVersion(Parameter parameter) {
    return HttpHeaders.IF_MATCH.equals(parameter.getName());
  }
}
