package org.anlan.servicekit.web;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.resteasy.reactive.RestResponse;

/** Answers that are more than a body. */
public final class Answers {

  private Answers() {}

  /** 201 for a record that a POST to its collection made. */
  public static <T extends Versioned> RestResponse<T> created(UriInfo collection, T view) {
    return created(collection, view.id(), view);
  }

  /** 201 for a record that a verb of another one made; its own collection is at the path given. */
  public static <T extends Versioned> RestResponse<T> createdAt(String collection, T view) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        .header(HttpHeaders.LOCATION, collection + '/' + view.id())
        .entity(view)
        .build();
  }

  /** 201 for a record that is addressed by something other than its id. */
  public static <T> RestResponse<T> created(UriInfo collection, Object key, T view) {
    var path = collection.getAbsolutePathBuilder().path("{key}").build(key).getRawPath();
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.CREATED)
        // As a path, not a URI: the server would complete it with its own host, which nobody
        // outside
        // the gateway can reach.
        .header(HttpHeaders.LOCATION, path)
        .entity(view)
        .build();
  }

  /** 202 for work that goes on; its state is asked for at the address given. */
  public static <T> RestResponse<T> accepted(String path, T view) {
    return RestResponse.ResponseBuilder.<T>create(RestResponse.Status.ACCEPTED)
        .header(HttpHeaders.LOCATION, path)
        .entity(view)
        .build();
  }
}
