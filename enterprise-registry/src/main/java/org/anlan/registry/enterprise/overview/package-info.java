/** The list of enterprises: what it can be narrowed, sorted, searched and exported by. */
@NullMarked
package org.anlan.registry.enterprise.overview;

import org.jspecify.annotations.NullMarked;
