package org.anlan.gateway.dossier;

import io.vertx.core.Future;
import io.vertx.core.json.DecodeException;
import io.vertx.core.json.JsonObject;
import java.util.List;
import java.util.function.Supplier;
import org.anlan.gateway.Fetcher;

/**
 * A part of the dossier: there when all it is made of was answered, else marked with the reason. A
 * service that is away takes its part with it and no other.
 */
final class Part {

  private static final String AVAILABLE = "available";

  private Part() {}

  static JsonObject of(List<Future<Fetcher.Answer>> answers, Supplier<JsonObject> content) {
    for (var answer : answers) {
      int status = answer.succeeded() ? answer.result().status() : 503;
      if (status != 200) {
        return missing(
            switch (status) {
              case 401, 403 -> "NOT_ALLOWED";
              case 404 -> "NOT_OFFERED";
              default -> "AWAY";
            });
      }
    }
    try {
      return new JsonObject().put(AVAILABLE, true).mergeIn(content.get());
    } catch (DecodeException | ClassCastException e) {
      return missing("AWAY"); // what it says cannot be read, so it might as well say nothing
    }
  }

  private static JsonObject missing(String reason) {
    return new JsonObject().put(AVAILABLE, false).put("reason", reason);
  }
}
