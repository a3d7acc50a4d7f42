/** 通报: circulars that name major hazards, each kept once whatever number of hazards it names. */
@NullMarked
package org.anlan.hazards.circular;

import org.jspecify.annotations.NullMarked;
