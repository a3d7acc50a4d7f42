package org.anlan.servicekit.idempotency;

/** The answer to keep under a key: the result of the use case as JSON. */
public record Answer(String caller, String key, byte[] fingerprint, String response) {}
