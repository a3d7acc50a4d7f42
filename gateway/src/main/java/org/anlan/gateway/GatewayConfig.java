package org.anlan.gateway;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import io.smallrye.config.WithParentName;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What an operator may decide about the gateway. */
@ConfigMapping(prefix = "anlan.gateway")
public interface GatewayConfig {

  /** Where callers reach the gateway; without it, the address the caller used is taken. */
  Optional<URI> publicUrl();

  /** The services by name. */
  Map<String, Service> routes();

  /** Prefixes whose records may belong to any service; its owner is asked for. */
  List<String> shared();

  /** Prefixes that are served without a token; a token that comes along is not passed on. */
  List<String> withoutToken();

  /** The check of bearer tokens. */
  Token token();

  /** How large a request may be. */
  Limits limits();

  /** How often a caller may ask. */
  Rates rates();

  /** How long the services may take. */
  Upstream upstream();

  /** The services' documents. */
  Documents documents();

  /** A service behind the gateway. */
  interface Service {

    /** Base address of its API. */
    @WithParentName
    URI url();

    /** Base address of its health, and of its documents where its API does not offer them. */
    Optional<URI> management();

    /** The path prefixes it owns. */
    List<String> paths();
  }

  /** The check of bearer tokens. */
  interface Token {

    /** Address of the realm's key set. */
    URI keys();

    /** The only issuer believed. */
    String issuer();

    /** What a token must be meant for. */
    @WithDefault("anlan")
    String audience();

    /** The clients (azp) whose tokens are taken; all of the realm's where none is named. */
    Optional<Set<String>> clients();

    /** How far the clocks of Keycloak and gateway may be apart. */
    @WithDefault("5s")
    Duration skew();

    /** How often the key set is read again; a revoked key is believed for that long at most. */
    @WithDefault("5m")
    Duration refresh();

    /** The least time between two readings caused by tokens of an unknown key. */
    @WithDefault("10s")
    Duration retry();

    /** How many verified tokens are remembered until they expire. */
    @WithDefault("20000")
    int remembered();
  }

  /** How large a request may be. */
  interface Limits {

    /** Bodies, unless they are uploads. */
    @WithDefault("2M")
    MemorySize body();

    /** Multipart and file bodies; they are streamed, never held. */
    @WithDefault("50M")
    MemorySize upload();

    /**
     * What the kernel may buffer of a connection while its other end is slow, of which it doubles
     * the figure. Left alone it tunes itself up to tens of megabytes, once per slow caller.
     */
    @WithDefault("512K")
    MemorySize buffer();

    /** Path and query, in characters. */
    @WithDefault("8192")
    int target();

    /** All header lines together, in characters. */
    @WithDefault("16384")
    int headers();
  }

  /** How often a caller may ask. */
  interface Rates {

    /** One subject, whatever its address. */
    Rate subject();

    /** One address, for requests without a valid token. */
    Rate address();

    /** How many callers are counted at a time. */
    @WithDefault("50000")
    int counted();
  }

  /** A bucket that refills evenly. */
  interface Rate {

    /** Requests a second in the long run. */
    int perSecond();

    /** Requests at once after a pause. */
    int burst();
  }

  /** How long the services may take. */
  interface Upstream {

    /** Until a connection stands. */
    @WithDefault("2s")
    Duration connect();

    /** Until the answer begins, and between its parts. */
    @WithDefault("30s")
    Duration answer();

    /** The slowest upload waited for, in bytes a second. */
    @WithDefault("32K")
    MemorySize slowestUpload();

    /** Connections to one service, from each of the gateway's I/O threads. */
    @WithDefault("64")
    int connections();

    /** How long an idle connection is kept. Less than quarkus.shutdown.delay of the services. */
    @WithDefault("3s")
    Duration keepAlive();

    /** Requests that may wait for such a connection. */
    @WithDefault("1000")
    int waiting();
  }

  /** The services' documents. */
  interface Documents {

    /** Where a service offers its OpenAPI document as JSON. */
    @WithDefault("/q/openapi?format=json")
    String openapi();

    /** Where a service offers its AsyncAPI document as JSON, if it does. */
    @WithDefault("/q/asyncapi?format=json")
    String asyncapi();

    /** How old a merged document may be. */
    @WithDefault("30s")
    Duration refresh();
  }
}
