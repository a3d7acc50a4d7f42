package org.anlan.servicekit.idempotency;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;

/**
 * The Idempotency-Key of the request at hand. Stands for the first transaction of the request only.
 */
@RequestScoped
class RequestKey {

  private @Nullable String key;
  private String request = "";

  void set(String key, String request) {
    this.key = key;
    this.request = request;
  }

  /** Method and path, so that one key never answers for two operations. */
  String request() {
    return request;
  }

  @Nullable String take() {
    var taken = key;
    key = null;
    return taken;
  }
}
