package org.anlan.servicekit.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.HashSet;
import java.util.Set;
import org.anlan.servicekit.problem.Problem;
import org.anlan.servicekit.web.Versioned;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.responses.APIResponses;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

/**
 * Completes in the OpenAPI document what all answers of a kind have in common: refusals are
 * problems, what was made has an address, and what can be changed has an ETag.
 */
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD, priority = 0) // after those that add answers
public class AnswerDocumentation implements OASFilter {

  private static final DotName VERSIONED = DotName.createSimple(Versioned.class);

  private final IndexView classes;

  /** The document is made of these classes. */
  public AnswerDocumentation(IndexView classes) {
    this.classes = classes;
  }

  @Override
  public void filterOpenAPI(OpenAPI document) {
    if (document.getPaths() == null || document.getPaths().getPathItems() == null) {
      return;
    }
    var versioned = versioned(document);
    document.getPaths().getPathItems().values().stream()
        .flatMap(path -> path.getOperations().values().stream())
        .map(operation -> operation.getResponses())
        .forEach(responses -> complete(responses, versioned));
  }

  /** References to the schemas of what has a version. */
  private Set<String> versioned(OpenAPI document) {
    var references = new HashSet<String>();
    new RecordSchemas(classes, document)
        .forEach(
            (type, name) -> {
              if (isVersioned(type)) {
                references.add("#/components/schemas/" + name);
              }
            });
    return references;
  }

  private static boolean isVersioned(ClassInfo type) {
    return type.interfaceNames().contains(VERSIONED);
  }

  private static void complete(APIResponses responses, Set<String> versioned) {
    for (var entry : responses.getAPIResponses().entrySet()) {
      var response = entry.getValue();
      switch (entry.getKey()) {
        case "200", "201" -> {
          if (shows(response, versioned)) {
            require(response, HttpHeaders.ETAG, "版本，修改时作为 If-Match 送回 · To come back as If-Match");
          }
        }
        default -> {
          if (entry.getKey().compareTo("400") >= 0 && response.getContent() == null) {
            response.setContent(problem());
          }
        }
      }
      if (Set.of("201", "202").contains(entry.getKey())) {
        require(response, HttpHeaders.LOCATION, "新记录的地址 · Where it is");
      }
      if (entry.getKey().equals("401")) {
        require(response, HttpHeaders.WWW_AUTHENTICATE, "Bearer");
      }
    }
  }

  private static boolean shows(APIResponse response, Set<String> references) {
    return response.getContent() != null
        && response.getContent().getMediaTypes().values().stream()
            .anyMatch(
                media ->
                    media.getSchema() != null && references.contains(media.getSchema().getRef()));
  }

  private static Content problem() {
    return OASFactory.createContent()
        .addMediaType(
            Problem.MEDIA_TYPE,
            OASFactory.createMediaType()
                .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
  }

  private static void require(APIResponse response, String name, String description) {
    response.addHeader(
        name,
        OASFactory.createHeader()
            .description(description)
            .required(true)
            .schema(OASFactory.createSchema().addType(SchemaType.STRING)));
  }
}
