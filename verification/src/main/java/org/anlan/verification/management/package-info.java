/** Invariants that the services themselves answer for on their management ports. */
@NullMarked
package org.anlan.verification.management;

import org.jspecify.annotations.NullMarked;
