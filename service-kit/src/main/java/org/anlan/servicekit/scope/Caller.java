package org.anlan.servicekit.scope;

import io.quarkus.arc.Arc;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import java.util.Set;
import org.anlan.servicekit.problem.NotAllowed;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Who acts right now: the holder of the request's token, or the service itself in background work.
 */
@ApplicationScoped
public class Caller {

  private static final ScopedValue<Actor> BACKGROUND = ScopedValue.newInstance();

  private final Instance<JsonWebToken> token;
  private final Instance<RequestActor> request;

  Caller(Instance<JsonWebToken> token, Instance<RequestActor> request) {
    this.token = token;
    this.request = request;
  }

  /** The actor; anonymous where a request carries no token. */
  public Actor actor() {
    if (BACKGROUND.isBound()) {
      return BACKGROUND.get();
    }
    if (!Arc.container().requestContext().isActive()) {
      return Actor.ANONYMOUS;
    }
    return request.get().orElseGet(this::read);
  }

  /** Whether somebody waits for an answer; false in background work. */
  public boolean isAtTheDoor() {
    return !BACKGROUND.isBound() && Arc.container().requestContext().isActive();
  }

  /** The rows the actor may see and touch; refused where there are none. */
  public Scope scope() {
    var scope = actor().scope();
    if (scope == null) {
      throw new NotAllowed("no-scope");
    }
    return scope;
  }

  /** Whether the actor holds the role. */
  public boolean has(String role) {
    return actor().has(role);
  }

  /** Whether the actor holds one of the roles. */
  public boolean hasAny(Set<String> roles) {
    return actor().roles().stream().anyMatch(roles::contains);
  }

  /** Does the work in the service's own name, with sight of all rows. For background work only. */
  public static void asSystem(String name, Runnable work) {
    as(Actor.system(name), work);
  }

  /** Does the work in the name of an actor who is not at the door any more, such as an import's. */
  public static void as(Actor actor, Runnable work) {
    ScopedValue.where(BACKGROUND, actor).run(work);
  }

  private Actor read() {
    var jwt = token.get();
    return jwt.getRawToken() == null ? Actor.ANONYMOUS : TokenActor.of(jwt);
  }
}
