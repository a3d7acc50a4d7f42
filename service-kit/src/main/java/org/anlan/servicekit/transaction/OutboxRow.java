package org.anlan.servicekit.transaction;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of {@code outbox_event} to be. */
public record OutboxRow(
    UUID id,
    String topic,
    String type,
    String source,
    UUID subject,
    Instant occurredAt,
    @Nullable String traceId,
    String data) {}
