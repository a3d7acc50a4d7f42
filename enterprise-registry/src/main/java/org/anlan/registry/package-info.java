/**
 * Who is supervised, by whom and where: divisions, organisations, grids, sectors and the
 * enterprises themselves. Every other service keeps the small copies it needs from the facts told
 * here; this one keeps no hazards, inspections or figures.
 */
@NullMarked
package org.anlan.registry;

import org.jspecify.annotations.NullMarked;
