/** Invariants of the way from outbox to inbox, as Kafka's topics show it. */
@NullMarked
package org.anlan.verification.topic;

import org.jspecify.annotations.NullMarked;
