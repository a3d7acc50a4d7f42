package org.anlan.servicekit.problem;

/**
 * Told when a caller was denied an operation, before the answer goes out. Whoever keeps the trail
 * of denials listens.
 */
public record Denied(String operation, String reason) {}
