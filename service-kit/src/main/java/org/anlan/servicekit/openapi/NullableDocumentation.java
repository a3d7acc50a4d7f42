package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jboss.jandex.RecordComponentInfo;

/**
 * Says in the OpenAPI document which properties may be null: those whose record component is
 * {@code @Nullable}. What the code promises about null is thereby promised to the world, once.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullableDocumentation implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");
  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private final IndexView classes;

  /** The document is made of these classes. */
  public NullableDocumentation(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null || document.getComponents().getSchemas() == null) {
      return;
    }
    var schemas = document.getComponents().getSchemas();
    classes.getKnownClasses().stream()
        .filter(type -> type.isRecord() && type.name().toString().startsWith("org.anlan."))
        .forEach(type -> describe(type, schemas));
  }

  private static void describe(ClassInfo type, Map<String, Schema> schemas) {
    var nullable =
        type.recordComponents().stream()
            .filter(component -> component.type().hasAnnotation(NULLABLE))
            .map(RecordComponentInfo::name)
            .toList();
    if (nullable.isEmpty()) {
      return;
    }
    schemas.forEach(
        (name, schema) -> {
          if (isOf(type, name, schema)) {
            nullable.forEach(property -> allowNull(schema, property));
          }
        });
  }

  /** A generic record has a schema for each of its uses, named after both. */
  private static boolean isOf(ClassInfo type, String name, Schema schema) {
    var own = name(type);
    var named = name.equals(own) || !type.typeParameters().isEmpty() && name.startsWith(own);
    var components =
        type.recordComponents().stream().map(RecordComponentInfo::name).collect(Collectors.toSet());
    return named
        && schema.getProperties() != null
        && components.containsAll(schema.getProperties().keySet());
  }

  private static String name(ClassInfo type) {
    var annotation = type.declaredAnnotation(SCHEMA);
    var name = annotation == null ? null : annotation.value("name");
    return name == null ? type.simpleName() : name.asString();
  }

  private static void allowNull(Schema owner, String property) {
    var schema = owner.getProperties().get(property);
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      var either =
          OASFactory.createSchema()
              .anyOf(
                  List.of(
                      OASFactory.createSchema().ref(schema.getRef()),
                      OASFactory.createSchema().addType(SchemaType.NULL)));
      owner.addProperty(property, either);
    } else if (schema.getAnyOf() != null) {
      if (schema.getAnyOf().stream().noneMatch(NullableDocumentation::isNull)) {
        schema.addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
      }
    } else if (schema.getType() != null && !schema.getType().contains(SchemaType.NULL)) {
      schema.addType(SchemaType.NULL);
      if (schema.getEnumeration() != null) {
        schema.addEnumeration(null);
      }
    }
  }

  /** The filter may run more than once over a document. */
  private static boolean isNull(Schema schema) {
    return schema.getType() != null && schema.getType().contains(SchemaType.NULL);
  }
}
