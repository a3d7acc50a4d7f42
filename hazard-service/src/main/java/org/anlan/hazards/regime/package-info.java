/** 一单四制, 一单五制: what the county's regime owes for every major hazard, and what of it was done. */
@NullMarked
package org.anlan.hazards.regime;

import org.jspecify.annotations.NullMarked;
