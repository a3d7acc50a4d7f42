/** 台账: what is read of hazards. Lists, the three lists of a campaign, the map, the history. */
@NullMarked
package org.anlan.hazards.register;

import org.jspecify.annotations.NullMarked;
