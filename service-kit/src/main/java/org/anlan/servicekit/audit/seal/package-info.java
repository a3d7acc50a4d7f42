/**
 * Chains the audit trail behind the commits and anchors the chain's head outside the database.
 *
 * <p>A seal is made within a fraction of a second after the commit of its record, never in it: one
 * chain is one queue, and writers must not stand in it.
 */
@NullMarked
package org.anlan.servicekit.audit.seal;

import org.jspecify.annotations.NullMarked;
