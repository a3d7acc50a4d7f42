/** Areas on the map: their corners, and whether a place lies within. */
@NullMarked
package org.anlan.registry.area;

import org.jspecify.annotations.NullMarked;
