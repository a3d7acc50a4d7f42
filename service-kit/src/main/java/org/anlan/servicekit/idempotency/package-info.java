/** The Idempotency-Key, kept in the transaction of the effect it stands for. */
@NullMarked
package org.anlan.servicekit.idempotency;

import org.jspecify.annotations.NullMarked;
