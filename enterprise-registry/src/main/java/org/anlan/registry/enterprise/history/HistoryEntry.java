package org.anlan.registry.enterprise.history;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to an enterprise: who, when, what and why. */
@Schema(description = "变更历史 · Who did what, when and why")
public record HistoryEntry(
    UUID id,
    @Schema(description = "所属记录；合并前的历史属于被并入的记录 · Of which record, before a merge")
        UUID enterpriseId,
    Instant at,
    String by,
    @Nullable String byName,
    @Schema(examples = "status-changed") String what,
    @Schema(
            description = "事件内容 · The data of the fact",
            implementation = Object.class,
            type = SchemaType.OBJECT)
        @Nullable JsonNode data) {}
