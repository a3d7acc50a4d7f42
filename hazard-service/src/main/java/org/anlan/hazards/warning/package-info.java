/**
 * 预警: what the county's rules find is raised once for each cause, clears itself when the cause is
 * gone, and climbs from grid to county as long as nobody acknowledges it.
 */
@NullMarked
package org.anlan.hazards.warning;

import org.jspecify.annotations.NullMarked;
