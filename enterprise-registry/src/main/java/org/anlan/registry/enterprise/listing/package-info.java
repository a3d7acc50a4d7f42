/** The list of enterprises: what it can be narrowed, sorted, searched and exported by. */
@NullMarked
package org.anlan.registry.enterprise.listing;

import org.jspecify.annotations.NullMarked;
