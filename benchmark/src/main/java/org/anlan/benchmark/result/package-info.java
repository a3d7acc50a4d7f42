/** Medians, ratios and exponents, and how they are shown. */
@NullMarked
package org.anlan.benchmark.result;

import org.jspecify.annotations.NullMarked;
