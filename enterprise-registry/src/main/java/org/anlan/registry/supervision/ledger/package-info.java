/**
 * The ledger {@code supervision-links}: who looked after which unit before the platform, and does.
 */
@NullMarked
package org.anlan.registry.supervision.ledger;

import org.jspecify.annotations.NullMarked;
