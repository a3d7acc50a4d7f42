package org.anlan.servicekit.web;

import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.annotation.Annotation;
import java.util.List;
import org.anlan.servicekit.paging.workbook.WorkbookAnswer;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/**
 * Records leave as JSON and as nothing else. Where a method does not say what it produces, the
 * framework would take any type that is asked for and fill it with the record's {@code toString()}.
 */
class JsonAnswers {

  private static final MediaType XLSX = MediaType.valueOf(WorkbookAnswer.MEDIA_TYPE);

  /** Before anything is done, for a refusal must change nothing. */
  @ServerRequestFilter
  void refuse(ContainerRequestContext request, ResourceInfo resource) {
    if (!saysItself(resource) && !takesOurs(request)) {
      throw new NotAcceptableException();
    }
  }

  @ServerResponseFilter
  void write(ContainerResponseContext response) {
    var type = response.getMediaType();
    if (response.getEntity() instanceof Record view
        && (type == null || !type.getSubtype().endsWith("json"))) {
      response.setEntity(view, new Annotation[0], MediaType.APPLICATION_JSON_TYPE);
    }
  }

  private static boolean saysItself(ResourceInfo resource) {
    var method = resource.getResourceMethod();
    return method == null
        || method.isAnnotationPresent(Produces.class)
        || method.getDeclaringClass().isAnnotationPresent(Produces.class)
        || method.getReturnType() == Response.class;
  }

  private static boolean takesOurs(ContainerRequestContext request) {
    var ours =
        "xlsx".equals(request.getUriInfo().getQueryParameters().getFirst("format"))
            ? List.of(MediaType.APPLICATION_JSON_TYPE, XLSX)
            : List.of(MediaType.APPLICATION_JSON_TYPE);
    return request.getAcceptableMediaTypes().stream()
        .anyMatch(accepted -> ours.stream().anyMatch(accepted::isCompatible));
  }
}
