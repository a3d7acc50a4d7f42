package org.anlan.servicekit.web;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/** Puts the ETag on every versioned view and spares whoever has it already the body. */
class EntityTags {

  @ServerResponseFilter
  void tag(ContainerRequestContext request, ContainerResponseContext response) {
    int status = response.getStatus();
    if (!(response.getEntity() instanceof Versioned view) || (status != 200 && status != 201)) {
      return;
    }
    var headers = response.getHeaders();
    headers.putSingle(HttpHeaders.ETAG, "\"" + view.version() + "\"");
    if (!isRead(request)) {
      return;
    }
    // What one caller may see is nobody else's to cache, and never fresh without asking.
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "private, no-cache");
    if (isKnown(request, view)) {
      response.setEntity(null);
      response.setStatus(304);
    }
  }

  private static boolean isRead(ContainerRequestContext request) {
    return "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
  }

  private static boolean isKnown(ContainerRequestContext request, Versioned view) {
    var header = request.getHeaderString(HttpHeaders.IF_NONE_MATCH);
    // A view with personal data revealed has the version of the masked one but is another body.
    if (header == null || request.getUriInfo().getQueryParameters().containsKey("reveal")) {
      return false;
    }
    try {
      return TagList.parse(HttpHeaders.IF_NONE_MATCH, header).matchesWeakly(view.version());
    } catch (InvalidRequest e) {
      return false; // a condition that cannot be read spares nobody anything
    }
  }
}
