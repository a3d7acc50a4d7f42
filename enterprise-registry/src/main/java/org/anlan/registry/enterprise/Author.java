package org.anlan.registry.enterprise;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Objects;
import org.anlan.servicekit.scope.Actor;
import org.jspecify.annotations.Nullable;

/**
 * Who registered something.
 *
 * @param person the id of the account
 * @param name null for what was registered before names were kept
 */
@Embeddable
public record Author(
    @Column(name = "created_by") String person,
    @Column(name = "created_by_name") @Nullable String name) {

  /** Whoever is at work. */
  public static Author of(Actor actor) {
    return new Author(actor.id(), actor.name());
  }

  /** By name where there is one. */
  public String shown() {
    return Objects.requireNonNullElse(name, person);
  }
}
