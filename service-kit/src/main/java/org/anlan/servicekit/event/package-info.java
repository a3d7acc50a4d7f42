/**
 * Facts leave a service through its outbox and enter another through its inbox.
 *
 * <p>A fact is written in the transaction that made it true, published at least once and in order
 * per aggregate, and has exactly one effect on each subscriber.
 */
@NullMarked
package org.anlan.servicekit.event;

import org.jspecify.annotations.NullMarked;
