package org.anlan.benchmark;

import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.anlan.benchmark.statement.Server;

/** What a reader must know of the machine to make anything of the figures. */
final class Machine {

  private Machine() {}

  static Map<String, Object> facts(Options options, Server server, Optional<Path> pgbench)
      throws SQLException {
    var facts = new LinkedHashMap<String, Object>();
    var system = ManagementFactory.getOperatingSystemMXBean();
    facts.put("cores", system.getAvailableProcessors());
    if (system instanceof com.sun.management.OperatingSystemMXBean more) {
      facts.put("memoryMegabytes", more.getTotalMemorySize() >> 20);
    }
    facts.put("system", system.getName() + " " + system.getArch());
    facts.put("java", Runtime.version().toString());
    try (var connection = server.connect()) {
      facts.put("postgresql", connection.getMetaData().getDatabaseProductVersion());
    }
    facts.put("statementsBy", pgbench.isPresent() ? "pgbench" : "JDBC loop");
    facts.put("serviceOptions", System.getenv().getOrDefault("ANLAN_SERVICE_OPTIONS", ""));
    facts.put("sizes", options.sizes());
    facts.put("rounds", options.rounds());
    facts.put("secondsASlice", options.seconds());
    facts.put("loadBefore", load());
    return facts;
  }

  /** Processes that wanted to run, over the last minute. */
  static double load() {
    return ManagementFactory.getOperatingSystemMXBean().getSystemLoadAverage();
  }
}
