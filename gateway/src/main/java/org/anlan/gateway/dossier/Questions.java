package org.anlan.gateway.dossier;

import io.vertx.core.Future;
import org.anlan.gateway.Fetcher;

/** Asks a service for a path on the caller's behalf. */
@FunctionalInterface
interface Questions {

  Future<Fetcher.Answer> ask(String service, String path);
}
