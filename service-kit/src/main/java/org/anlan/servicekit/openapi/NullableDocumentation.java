package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Says in the OpenAPI document which properties may be null: those whose record component is
 * {@code @Nullable}. What the code promises about null is thereby promised to the world, once.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class NullableDocumentation implements OASFilter {

  private static final DotName NULLABLE = DotName.createSimple("org.jspecify.annotations.Nullable");

  private final IndexView classes;

  /** The document is made of these classes. */
  public NullableDocumentation(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    var schemas = new RecordSchemas(classes, document);
    schemas.forEach((type, name) -> describe(type, schemas.get(name)));
  }

  /** What is unwrapped into a record is described as if it were its own. */
  private void describe(ClassInfo type, Schema schema) {
    for (var component : type.recordComponents()) {
      if (component.type().hasAnnotation(NULLABLE)) {
        allowNull(schema, component.name());
      }
      if (RecordSchemas.isUnwrapped(type, component.name())) {
        var part = classes.getClassByName(component.type().name());
        if (part != null) {
          describe(part, schema);
        }
      }
    }
  }

  private static void allowNull(Schema owner, String property) {
    var schema = owner.getProperties().get(property);
    if (schema == null) {
      return;
    }
    if (schema.getRef() != null) {
      // what else is said of the property, as its description, stays beside the choice; its type is
      // that of what is there, which null is not
      var there = OASFactory.createSchema().ref(schema.getRef());
      schema.setRef(null);
      schema.setType(null);
      schema.setAnyOf(List.of(there, OASFactory.createSchema().addType(SchemaType.NULL)));
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
