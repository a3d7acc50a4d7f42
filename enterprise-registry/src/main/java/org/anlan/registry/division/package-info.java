/**
 * Administrative divisions 行政区划, from the county down to the village, with what lies beside towns.
 */
@NullMarked
package org.anlan.registry.division;

import org.jspecify.annotations.NullMarked;
