/**
 * The read side: figures, published snapshots and the feed of changes, all made of the facts that
 * the other services tell. Changes nothing that others own; its database can be dropped and is
 * rebuilt from Kafka.
 */
@NullMarked
package org.anlan.reporting;

import org.jspecify.annotations.NullMarked;
