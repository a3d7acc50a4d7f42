package org.anlan.registry.dossier.overview;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** One thing that happened to a part of a dossier: who, when, what and why. */
@Schema(description = "档案变更历史 · Who did what, when and why")
public record PartHappening(
    UUID id,
    Instant at,
    String by,
    @Nullable String byName,
    @Schema(examples = "changed") String what,
    @Schema(
            description = "事件内容 · The data of the fact",
            implementation = Object.class,
            type = SchemaType.OBJECT)
        @Nullable JsonNode data) {}
