package org.anlan.registry.dossier.ledger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What a row of a ledger says of a part.
 *
 * @param unit a credit code, another identifier or the number of the enterprise
 * @param identity by what the part is known again within its unit
 * @param onto what the details become, given those that are there: an empty cell says nothing, so
 *     it takes nothing away
 */
public record LedgerPart<D>(String unit, String identity, Function<@Nullable D, D> onto) {}
