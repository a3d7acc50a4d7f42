/** Invariants of the log-in. */
@NullMarked
package org.anlan.verification.realm;

import org.jspecify.annotations.NullMarked;
