/** One service rolled to its next version and back under load, and what its migrations hold up. */
@NullMarked
package org.anlan.systemtests.upgrade;

import org.jspecify.annotations.NullMarked;
