package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the OpenAPI document which members an answer always has: all, null or not, but those that
 * are left out on purpose. What requests must have is said by their constraints.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class PresentDocumentation implements OASFilter {

  private static final DotName INCLUDE =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonInclude");
  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName LIST = DotName.createSimple(List.class);

  private final IndexView classes;

  /** The document is made of these classes. */
  public PresentDocumentation(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    var schemas = new RecordSchemas(classes, document);
    var requests = requests(document, schemas);
    schemas.forEach(
        (type, name) -> {
          if (!requests.contains(name)) {
            var schema = schemas.get(name);
            schema.setRequired(
                type.recordComponents().stream()
                    .filter(component -> isAlwaysThere(type, component))
                    .map(RecordComponentInfo::name)
                    .filter(schema.getProperties()::containsKey)
                    .toList());
          }
        });
  }

  private static boolean isAlwaysThere(ClassInfo type, RecordComponentInfo component) {
    if (type.field(component.name()).hasAnnotation(INCLUDE)) {
      return false;
    }
    return !type.hasDeclaredAnnotation(INCLUDE)
        || !component.type().hasAnnotation(NULLABLE) && !component.type().name().equals(LIST);
  }

  /** The names of the schemas that requests are made of. */
  private static Set<String> requests(OpenAPI document, RecordSchemas schemas) {
    var names = new HashSet<String>();
    var open = new ArrayDeque<Schema>();
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .map(Operation::getRequestBody)
        .filter(Objects::nonNull)
        .flatMap(body -> schemas(body.getContent()))
        .forEach(open::add);
    while (!open.isEmpty()) {
      var schema = open.pop();
      if (schema.getRef() != null) {
        var name = schema.getRef().substring(schema.getRef().lastIndexOf('/') + 1);
        if (names.add(name) && schemas.get(name) != null) {
          open.add(schemas.get(name));
        }
      }
      parts(schema).filter(Objects::nonNull).forEach(open::add);
    }
    return names;
  }

  private static Stream<Schema> parts(Schema schema) {
    return Stream.concat(
        Stream.of(schema.getItems()),
        Stream.concat(
            schema.getAnyOf() == null ? Stream.of() : schema.getAnyOf().stream(),
            schema.getProperties() == null
                ? Stream.of()
                : schema.getProperties().values().stream()));
  }

  private static Stream<Schema> schemas(Content content) {
    return content == null
        ? Stream.of()
        : content.getMediaTypes().values().stream()
            .map(media -> media.getSchema())
            .filter(Objects::nonNull);
  }
}
