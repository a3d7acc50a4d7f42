package org.anlan.servicekit.scope;

import jakarta.enterprise.context.RequestScoped;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Remembers the actor for the length of a request, so that the token is read once. */
@RequestScoped
class RequestActor {

  private @Nullable Actor actor;

  Actor orElseGet(Supplier<Actor> read) {
    var known = actor;
    if (known == null) {
      known = read.get();
      actor = known;
    }
    return known;
  }
}
