/** Grids 网格: the smallest areas, each walked by its members, within a township. */
@NullMarked
package org.anlan.registry.grid;

import org.jspecify.annotations.NullMarked;
