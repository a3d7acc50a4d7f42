/** Needs {@code fed}, which needs it. */
@NullMarked
package org.anlan.crooked.feeding;

import org.jspecify.annotations.NullMarked;
