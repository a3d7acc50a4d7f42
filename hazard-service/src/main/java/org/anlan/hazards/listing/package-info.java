/**
 * 挂牌督办: a level of government has a major hazard listed, supervises its rectification in public and
 * takes it off the list once it has verified that it is gone.
 */
@NullMarked
package org.anlan.hazards.listing;

import org.jspecify.annotations.NullMarked;
