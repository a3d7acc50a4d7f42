package org.anlan.gateway.token;

/** Who sent a token that was found genuine, and until when it holds (epoch milliseconds). */
public record Caller(String subject, String client, long expiresAt) {}
