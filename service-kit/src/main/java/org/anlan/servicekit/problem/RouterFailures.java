package org.anlan.servicekit.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.ext.web.Router;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;

/** Answers what fails before any resource is found: an address that cannot be decoded, for one. */
@Singleton
class RouterFailures {

  private static final List<Integer> STATUSES = List.of(400, 413, 414);

  private final ObjectMapper json;

  RouterFailures(ObjectMapper json) {
    this.json = json;
  }

  void answer(@Observes Router router) {
    STATUSES.forEach(status -> router.errorHandler(status, request -> answer(request, status)));
  }

  private void answer(RoutingContext request, int status) {
    if (request.response().ended()) {
      return;
    }
    var problem = Problems.problem(request, status, WebCodes.of(status), List.of());
    try {
      request
          .response()
          .setStatusCode(status)
          .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
          .putHeader(HttpHeaders.CACHE_CONTROL, "no-store")
          .putHeader(HttpHeaders.CONTENT_LANGUAGE, Problems.language(request).toLanguageTag())
          .end(json.writeValueAsString(problem));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }
}
