package org.anlan.servicekit.importing.flow;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.anlan.servicekit.importing.Ledger;

/** The ledgers that this service takes. */
@ApplicationScoped
public class Ledgers {

  private final Map<String, Ledger<?>> byId;

  Ledgers(@All List<Ledger<?>> ledgers) {
    byId = ledgers.stream().collect(Collectors.toMap(Ledger::id, Function.identity()));
  }

  /** The ledger of that name. */
  public Optional<Ledger<?>> find(String id) {
    return Optional.ofNullable(byId.get(id));
  }
}
