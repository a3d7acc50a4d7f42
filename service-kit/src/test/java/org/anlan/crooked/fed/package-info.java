/** Needs {@code feeding}, which needs it. */
@NullMarked
package org.anlan.crooked.fed;

import org.jspecify.annotations.NullMarked;
