/** The ledger {@code hazards}: what counties kept in spreadsheets before, as it was. */
@NullMarked
package org.anlan.hazards.ledger;

import org.jspecify.annotations.NullMarked;
