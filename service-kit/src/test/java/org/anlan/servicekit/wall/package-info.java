/** Proves that row-level security alone keeps every scope to its own rows. */
@NullMarked
package org.anlan.servicekit.wall;

import org.jspecify.annotations.NullMarked;
