package org.anlan.benchmark.statement;

import java.nio.file.Path;
import java.util.Optional;
import org.anlan.benchmark.load.Candidate;

/** Sends scripts by pgbench where the machine has one, otherwise by a loop of our own. */
public record Statements(Optional<Path> pgbench, int clients, Path folder) {

  /** A script as a candidate. */
  public Candidate candidate(String name, Server server, Script script) {
    return pgbench
        .<Candidate>map(p -> new Pgbench(p, name, server, script, clients, folder))
        .orElseGet(() -> new JdbcLoop(name, server, script, clients));
  }
}
