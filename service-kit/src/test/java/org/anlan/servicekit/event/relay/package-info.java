/** Tests of the relay against the real database and broker. */
@NullMarked
package org.anlan.servicekit.event.relay;

import org.jspecify.annotations.NullMarked;
