package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Writes into the OpenAPI document what each property and parameter means, and what the codes of a
 * list do, from the {@linkplain FieldTexts data dictionary}. Whatever the code says itself stays.
 */
@OpenApiFilter(
    stages = OpenApiFilter.RunStage.RUNTIME_STARTUP,
    priority = 0) // after the lists have their parameters
public class FieldDocumentation implements OASFilter {

  private final FieldTexts texts = new FieldTexts();

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
      document.getComponents().getSchemas().forEach(this::describe);
    }
    if (document.getPaths() != null && document.getPaths().getPathItems() != null) {
      document.getPaths().getPathItems().values().stream()
          .flatMap(path -> path.getOperations().values().stream())
          .forEach(this::describe);
    }
  }

  private void describe(String name, Schema schema) {
    if (schema.getDescription() == null) {
      schema.setDescription(texts.of(name));
    }
    describeFields(name, schema);
  }

  /** Parts without a name of their own speak of the fields of whatever they are a part of. */
  private void describeFields(String owner, Schema schema) {
    if (schema.getProperties() != null) {
      schema
          .getProperties()
          .forEach(
              (field, property) -> {
                if (property.getDescription() == null) {
                  property.setDescription(texts.of(owner, field));
                }
              });
    }
    parts(schema).forEach(part -> describeFields(owner, part));
  }

  private void describe(Operation operation) {
    var owner = operation.getOperationId();
    for (var parameter : orNone(operation.getParameters())) {
      if (parameter.getDescription() == null) {
        parameter.setDescription(texts.of(owner, parameter.getName()));
      }
    }
    var bodies = new ArrayList<Content>();
    if (operation.getRequestBody() != null) {
      bodies.add(operation.getRequestBody().getContent());
    }
    operation.getResponses().getAPIResponses().values().forEach(r -> bodies.add(r.getContent()));
    bodies.stream()
        .filter(Objects::nonNull)
        .flatMap(body -> body.getMediaTypes().values().stream())
        .map(media -> media.getSchema())
        .filter(Objects::nonNull)
        .forEach(schema -> describeFields(owner, schema));
  }

  private static Stream<Schema> parts(Schema schema) {
    var properties = schema.getProperties();
    return Stream.of(
            Stream.ofNullable(schema.getItems()),
            orNone(schema.getAnyOf()).stream(),
            properties == null ? Stream.<Schema>of() : properties.values().stream())
        .flatMap(some -> some);
  }

  private static <T> List<T> orNone(@Nullable List<T> some) {
    return some == null ? List.of() : some;
  }
}
