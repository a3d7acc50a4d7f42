package org.anlan.registry.dossier.part;

import java.time.LocalDate;
import org.anlan.registry.enterprise.place.Position;
import org.jspecify.annotations.Nullable;

/** What details make of the columns that all parts have. */
public record Content(
    PartKind kind,
    String title,
    @Nullable String identity,
    @Nullable LocalDate fromOn,
    @Nullable LocalDate untilOn,
    @Nullable Due due,
    @Nullable Position position,
    String details) {}
