/**
 * Takes facts in: each has exactly one effect on each subscriber, or ends in a dead-letter topic
 * from which it can be re-driven.
 *
 * <p>How far a subscriber has read stands in the service's own database and moves in the
 * transaction of the effect; what is committed to Kafka is for onlookers. Dropping the database
 * therefore replays everything from the first record, restoring it re-reads what came after, and a
 * subscriber that is new in a release reads the whole past.
 */
@NullMarked
package org.anlan.servicekit.event.inbox;

import org.jspecify.annotations.NullMarked;
