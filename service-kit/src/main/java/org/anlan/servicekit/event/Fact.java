package org.anlan.servicekit.event;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;

/**
 * Something that happened in another service, as it was told: a CloudEvent. Subscribers read the
 * fields of {@code data} they need and ignore the rest.
 *
 * @param source the service that told it, for example {@code /hazard-service}
 * @param subject the aggregate it happened to; facts of one subject arrive in order
 * @param time when it happened, not when it was sent
 */
public record Fact(
    UUID id, String source, String type, UUID subject, Instant time, JsonNode data) {}
