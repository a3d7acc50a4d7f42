package org.anlan.registry.enterprise.duty;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Somebody who held a duty, as the register had it. */
@Schema(description = "责任人任职 · Who held a duty on which days")
public record DutyHolder(
    DutyKind duty,
    String holder,
    @Schema(description = "登记在册的首日 · The first day on which the register said so") LocalDate from,
    @Schema(description = "末日；现任为空 · The last day; null for whoever holds it now")
        @Nullable LocalDate to) {}
