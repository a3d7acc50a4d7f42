/** 一图两清单: the four-colour map, the lists of risks, of units by their worst, of who owns what. */
@NullMarked
package org.anlan.hazards.risk.register;

import org.jspecify.annotations.NullMarked;
