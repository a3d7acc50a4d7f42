/**
 * The ledger {@code enterprises}: units that a county kept in a spreadsheet before the platform.
 */
@NullMarked
package org.anlan.registry.enterprise.ledger;

import org.jspecify.annotations.NullMarked;
