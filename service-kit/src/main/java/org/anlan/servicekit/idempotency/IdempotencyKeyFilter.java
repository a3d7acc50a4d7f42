package org.anlan.servicekit.idempotency;

import jakarta.ws.rs.container.ContainerRequestContext;
import java.util.regex.Pattern;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Takes the Idempotency-Key off a POST; mandatory for other systems ({@code /open/v1}). */
class IdempotencyKeyFilter {

  static final String HEADER = "Idempotency-Key";

  private static final Pattern WELL_FORMED = Pattern.compile("[\\x21-\\x7e]{1,128}");

  private final RequestKey key;

  IdempotencyKeyFilter(RequestKey key) {
    this.key = key;
  }

  @ServerRequestFilter
  void read(ContainerRequestContext request) {
    if (!"POST".equals(request.getMethod())) {
      return;
    }
    var values = request.getHeaders().get(HEADER);
    var path = request.getUriInfo().getRequestUri().getRawPath();
    if (values == null || values.isEmpty()) {
      if (path.startsWith("/open/v1/")) {
        throw InvalidRequest.at("/header/Idempotency-Key", "required");
      }
      return;
    }
    if (values.size() > 1 || !WELL_FORMED.matcher(values.getFirst()).matches()) {
      throw InvalidRequest.at("/header/Idempotency-Key", "idempotency-key-malformed");
    }
    key.set(values.getFirst(), request.getMethod() + ' ' + path);
  }
}
