/** Tests of taking facts in against the real database and broker. */
@NullMarked
package org.anlan.servicekit.event.inbox;

import org.jspecify.annotations.NullMarked;
