package org.anlan.servicekit.openapi;

import java.util.Map;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/** Which schemas of a document describe which records of ours. */
final class RecordSchemas {

  private static final DotName SCHEMA =
      DotName.createSimple("org.eclipse.microprofile.openapi.annotations.media.Schema");

  private static final DotName UNWRAPPED =
      DotName.createSimple("com.fasterxml.jackson.annotation.JsonUnwrapped");

  private final IndexView classes;
  private final Map<String, Schema> schemas;

  RecordSchemas(IndexView classes, OpenAPI document) {
    this.classes = classes;
    this.schemas =
        document.getComponents() == null || document.getComponents().getSchemas() == null
            ? Map.of()
            : document.getComponents().getSchemas();
  }

  /** The record and the name of its schema. */
  void forEach(BiConsumer<ClassInfo, String> then) {
    classes.getKnownClasses().stream()
        .filter(type -> type.isRecord() && type.name().toString().startsWith("org.anlan."))
        .forEach(
            type ->
                schemas.forEach(
                    (name, schema) -> {
                      if (isOf(type, name, schema)) {
                        then.accept(type, name);
                      }
                    }));
  }

  /** Whether the components of this component stand among those of the record. */
  static boolean isUnwrapped(ClassInfo type, String component) {
    var field = type.field(component);
    return field != null && field.hasAnnotation(UNWRAPPED);
  }

  Schema get(String name) {
    return schemas.get(name);
  }

  /** A generic record has a schema for each of its uses, named after both. */
  private static boolean isOf(ClassInfo type, String name, Schema schema) {
    var own = name(type);
    var named = name.equals(own) || !type.typeParameters().isEmpty() && name.startsWith(own);
    var components =
        type.recordComponents().stream().map(c -> c.name()).collect(Collectors.toSet());
    if (!named || schema.getProperties() == null) {
      return false;
    }
    var properties = schema.getProperties().keySet();
    // one that is unwrapped is there by its own components
    return type.hasAnnotation(UNWRAPPED)
        ? components.stream().anyMatch(properties::contains)
        : components.containsAll(properties);
  }

  private static String name(ClassInfo type) {
    var annotation = type.declaredAnnotation(SCHEMA);
    var name = annotation == null ? null : annotation.value("name");
    return name == null ? type.simpleName() : name.asString();
  }
}
