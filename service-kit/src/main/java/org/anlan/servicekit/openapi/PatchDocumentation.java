package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.LinkedHashMap;
import java.util.Map;
import org.anlan.servicekit.web.MergePatch;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema;

/**
 * Says in the OpenAPI document that a merge patch (RFC 7396) requires nothing: what it leaves out
 * stays as it is. Its schema is that of the whole without what is required of the whole, down to
 * the parts of the parts; the elements of lists are sent whole and keep what they require.
 */
@OpenApiFilter(
    stages = OpenApiFilter.RunStage.RUNTIME_STARTUP,
    priority = -1) // after the fields have their words
public class PatchDocumentation implements OASFilter {

  private static final String SCHEMAS = "#/components/schemas/";
  private static final String SUFFIX = "Patch";

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getComponents() == null
        || document.getComponents().getSchemas() == null
        || document.getPaths() == null
        || document.getPaths().getPathItems() == null) {
      return;
    }
    var patches = new Patches(document.getComponents().getSchemas());
    document.getPaths().getPathItems().values().stream()
        .map(PathItem::getPATCH)
        .filter(PatchDocumentation::hasBody)
        .map(operation -> operation.getRequestBody().getContent())
        .filter(content -> content.hasMediaType(MergePatch.MEDIA_TYPE))
        .forEach(content -> describe(content, patches));
    patches.made.forEach(document.getComponents()::addSchema);
  }

  private static boolean hasBody(Operation operation) {
    return operation != null
        && operation.getRequestBody() != null
        && operation.getRequestBody().getContent() != null;
  }

  private static void describe(Content content, Patches patches) {
    for (var media : content.getMediaTypes().values()) {
      if (media.getSchema() != null) {
        media.setSchema(patches.of(media.getSchema()));
      }
    }
  }

  /** The schemas of patches, each made once. */
  private static final class Patches {

    private final Map<String, Schema> whole;
    private final Map<String, Schema> made = new LinkedHashMap<>();

    Patches(Map<String, Schema> whole) {
      this.whole = whole;
    }

    /** Of a record by its name, of a record or null, and of anything else itself. */
    Schema of(Schema schema) {
      if (schema.getRef() != null) {
        return copy(schema).ref(SCHEMAS + nameOf(schema.getRef().replace(SCHEMAS, "")));
      }
      if (schema.getAnyOf() != null) {
        return copy(schema).anyOf(schema.getAnyOf().stream().map(this::of).toList());
      }
      return schema.getProperties() == null ? schema : parts(schema);
    }

    private String nameOf(String name) {
      var schema = whole.get(name);
      if (schema == null || schema.getProperties() == null || name.endsWith(SUFFIX)) {
        return name;
      }
      var patch = name + SUFFIX;
      if (!made.containsKey(patch)) {
        made.put(patch, schema); // its parts may be of its own kind
        made.put(patch, parts(schema));
      }
      return patch;
    }

    private Schema parts(Schema schema) {
      var parts = new LinkedHashMap<String, Schema>();
      schema.getProperties().forEach((name, part) -> parts.put(name, of(part)));
      return copy(schema).required(null).properties(parts);
    }

    private static Schema copy(Schema schema) {
      var copy = OASFactory.createSchema();
      schema.getAll().forEach(copy::set);
      return copy;
    }
  }
}
