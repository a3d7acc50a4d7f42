package org.anlan.registry.dossier.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.anlan.registry.enterprise.Author;
import org.anlan.registry.enterprise.Registration;
import org.anlan.servicekit.numbering.Numbers;
import org.anlan.servicekit.scope.Caller;

/** Says under which number, when and by whom something comes into a dossier. */
@ApplicationScoped
public class Registrar {

  private final Numbers numbers;
  private final Caller caller;
  private final Clock clock;

  Registrar(Numbers numbers, Caller caller, Clock clock) {
    this.numbers = numbers;
    this.caller = caller;
    this.clock = clock;
  }

  /** Today. */
  public LocalDate today() {
    return LocalDate.now(clock);
  }

  /** Now. */
  public Instant now() {
    return clock.instant();
  }

  /** The next entry by hand. */
  public Registration entry(String county) {
    return entries(county, 1, false).getFirst();
  }

  /** Many at once, by one statement at most. */
  public List<Registration> entries(String county, int count, boolean imported) {
    var today = today();
    var now = now();
    return numbers.take(Part.NUMBER_PREFIX, county, today.getYear(), count).stream()
        .map(number -> new Registration(number, today, now, Author.of(caller.actor()), imported))
        .toList();
  }
}
