package org.anlan.servicekit.event.contract;

import java.util.List;
import java.util.stream.Stream;
import org.anlan.servicekit.event.DomainEvent;

/** What a feature tells the world: a bean of each feature that has an outbox entry to make. */
@FunctionalInterface
public interface PublishedFacts {

  /** Facts, or sealed families of them. */
  List<Class<? extends DomainEvent>> families();

  /** Each fact of the families. */
  default Stream<Class<?>> facts() {
    return families().stream().flatMap(PublishedFacts::members);
  }

  private static Stream<Class<?>> members(Class<?> family) {
    return family.isSealed()
        ? Stream.of(family.getPermittedSubclasses()).flatMap(PublishedFacts::members)
        : Stream.of(family);
  }
}
