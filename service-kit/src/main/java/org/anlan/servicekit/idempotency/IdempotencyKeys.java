package org.anlan.servicekit.idempotency;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.interceptor.InvocationContext;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import org.anlan.servicekit.scope.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Answers a repeated request with the stored result of the use case. Replay is on the level of the
 * use case, not of HTTP: the resource makes the same answer of the same result. A refused request
 * leaves nothing behind and may be tried again under its key.
 */
@ApplicationScoped
public class IdempotencyKeys {

  private final Instance<RequestKey> requestKey;
  private final ObjectMapper json;
  private final Counter replays;

  IdempotencyKeys(Instance<RequestKey> requestKey, ObjectMapper json, MeterRegistry meters) {
    this.requestKey = requestKey;
    this.json = json;
    this.replays = meters.counter("idempotency.replays");
  }

  /** The claim of the request at hand; null where it carries no key. */
  public @Nullable Claim claim(Actor actor, InvocationContext call) {
    if (!Arc.container().requestContext().isActive()) {
      return null;
    }
    var current = requestKey.get();
    var key = current.take();
    return key == null ? null : new Claim(actor.id(), key, fingerprint(current.request(), call));
  }

  /** The stored result, as the type that the use case returns. */
  public @Nullable Object replay(Claim claim, InvocationContext call) {
    try {
      var type = json.getTypeFactory().constructType(call.getMethod().getGenericReturnType());
      Object result = json.readValue(claim.response(), type);
      replays.increment();
      return result;
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(
          "The stored answer of key " + claim.key() + " cannot be read", e);
    }
  }

  /** What to keep of the result. */
  public Answer answer(Claim claim, @Nullable Object result) {
    try {
      return new Answer(
          claim.caller(), claim.key(), claim.fingerprint(), json.writeValueAsString(result));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The result of a use case must be writable as JSON", e);
    }
  }

  /** If-Match is left out: whoever tries again may have read the record meanwhile. */
  private byte[] fingerprint(String request, InvocationContext call) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      digest.update(request.getBytes(StandardCharsets.UTF_8));
      for (var argument : call.getParameters()) {
        if (argument instanceof Fingerprinted known) {
          digest.update(known.fingerprint());
        } else {
          digest.update(json.writeValueAsBytes(argument));
        }
      }
      return digest.digest();
    } catch (JsonProcessingException | NoSuchAlgorithmException e) {
      throw new IllegalStateException("The arguments of a use case must be writable as JSON", e);
    }
  }
}
