package org.anlan.servicekit.importing.web;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.anlan.servicekit.idempotency.Fingerprinted;
import org.anlan.servicekit.importing.flow.ImportRequest;

/** An uploaded file that was looked through to its end and can be imported. */
record CheckedFile(ImportRequest request, Path path, int rows) implements Fingerprinted {

  /** The same file for the same purpose, however often it is packed into a request. */
  @Override
  public byte[] fingerprint() {
    return (request.digest() + request.ledger() + request.dryRun())
        .getBytes(StandardCharsets.UTF_8);
  }
}
