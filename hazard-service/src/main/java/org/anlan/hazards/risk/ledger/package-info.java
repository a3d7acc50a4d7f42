/** The ledger of risks, imported row by row. */
@NullMarked
package org.anlan.hazards.risk.ledger;

import org.jspecify.annotations.NullMarked;
