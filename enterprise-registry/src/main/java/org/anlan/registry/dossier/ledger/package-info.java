/** Ledgers of parts: what rows of a spreadsheet say of dossiers, all kinds by the same rules. */
@NullMarked
package org.anlan.registry.dossier.ledger;

import org.jspecify.annotations.NullMarked;
