package org.anlan.registry.enterprise.duplicate;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A record that was found to be another unit than the one asked for. */
@Schema(description = "核实为不同的单位 · A record that was found to be another unit")
public record DistinctPair(
    UUID enterpriseId, UUID otherId, String reason, Instant foundAt, String foundBy) {}
