/** Shows what is kept of requests with a key. */
@NullMarked
package org.anlan.servicekit.idempotency;

import org.jspecify.annotations.NullMarked;
