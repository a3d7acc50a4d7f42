/** Publishes the outbox: at least once, in order per aggregate, by one replica at a time. */
@NullMarked
package org.anlan.servicekit.event.relay;

import org.jspecify.annotations.NullMarked;
