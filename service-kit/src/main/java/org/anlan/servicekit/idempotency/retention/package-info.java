/** Forgets keys whose time is over. */
@NullMarked
package org.anlan.servicekit.idempotency.retention;

import org.jspecify.annotations.NullMarked;
