/** Shows what is kept of requests with a key. */
@NullMarked
package org.anlan.servicekit.idempotency.retention;

import org.jspecify.annotations.NullMarked;
