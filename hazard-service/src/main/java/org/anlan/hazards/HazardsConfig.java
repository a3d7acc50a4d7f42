package org.anlan.hazards;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** What an operator may decide about hazards; what a county decides is in its profile. */
@ConfigMapping(prefix = "hazards")
public interface HazardsConfig {

  /**
   * How often passed deadlines are looked for; the first look after midnight finds a whole day's.
   */
  @WithDefault("10m")
  Duration overdueEvery();

  /** How often is looked for devices that have gone silent. */
  @WithDefault("1m")
  Duration silenceEvery();

  /** How often the warning rules are gone through. */
  @WithDefault("1m")
  Duration warningsEvery();

  /** How often the outbox of messages is emptied. */
  @WithDefault("1m")
  Duration deliverEvery();

  /** How often is looked for reporters whose time in the vault is over. */
  @WithDefault("6h")
  Duration eraseEvery();

  /** Whether mail and short messages are sent; the list of notices is kept in any case. */
  @WithDefault("false")
  boolean deliver();

  /** How many hazards a map shows at once; a browser draws so many without stalling. */
  @WithDefault("5000")
  int mapLimit();

  /** What anybody may send without logging in. */
  Reports reports();

  /** How much the public may send; the gateway's own limits come before these. */
  interface Reports {

    /** The time that the numbers of reports are for. */
    @WithDefault("1h")
    Duration within();

    /** Reports from one address; a whole village may share the one of its mobile network. */
    @WithDefault("10")
    int perAddress();

    /** Reports from one county as a whole, so that nobody drowns it from many addresses. */
    @WithDefault("300")
    int perCounty();

    /** Photographs to one report. */
    @WithDefault("6")
    int photographs();

    /** The largest photograph. */
    @WithDefault("10M")
    MemorySize photographSize();
  }
}
