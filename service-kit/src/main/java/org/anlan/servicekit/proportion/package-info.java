/** Parts of a whole, everywhere rounded alike. */
@NullMarked
package org.anlan.servicekit.proportion;

import org.jspecify.annotations.NullMarked;
