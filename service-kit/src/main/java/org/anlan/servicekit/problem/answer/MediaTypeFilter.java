package org.anlan.servicekit.problem.answer;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.anlan.servicekit.problem.InvalidRequest;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/** Refuses media types that are none, before the framework takes them for a failure of ours. */
class MediaTypeFilter {

  private static final List<String> HEADERS = List.of(HttpHeaders.ACCEPT, HttpHeaders.CONTENT_TYPE);

  @ServerRequestFilter(preMatching = true)
  void check(ContainerRequestContext request) {
    for (var header : HEADERS) {
      for (var value : request.getHeaders().getOrDefault(header, List.of())) {
        for (var type : value.split(",")) {
          check(header, type.strip());
        }
      }
    }
  }

  private static void check(String header, String type) {
    try {
      MediaType.valueOf(type);
    } catch (IllegalArgumentException e) {
      throw InvalidRequest.at("/header/" + header, "wrong-value");
    }
  }
}
