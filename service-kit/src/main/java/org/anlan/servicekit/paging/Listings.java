package org.anlan.servicekit.paging;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.Optional;

/** Finds the list that a resource method answers with. */
public final class Listings {

  private Listings() {}

  /** The list that {@link Listing} on the method leads to. */
  public static Optional<ListSpec<?>> spec(Method method) {
    var listing = method.getAnnotation(Listing.class);
    return listing == null ? Optional.empty() : Optional.of(spec(listing.value()));
  }

  private static ListSpec<?> spec(Class<?> holder) {
    var fields =
        Arrays.stream(holder.getDeclaredFields())
            .filter(f -> Modifier.isStatic(f.getModifiers()) && f.getType() == ListSpec.class)
            .toList();
    if (fields.size() != 1) {
      throw new IllegalStateException(holder + " must have one static ListSpec");
    }
    try {
      fields.getFirst().setAccessible(true);
      return (ListSpec<?>) fields.getFirst().get(null);
    } catch (IllegalAccessException e) {
      throw new IllegalStateException(e);
    }
  }
}
