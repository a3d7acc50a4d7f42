/**
 * Sums kept while facts come in: cells of a cube over county, township, department, sector,
 * campaign, source and month. A change of a fact moves its old contribution out of the cells and
 * its new one in.
 */
@NullMarked
package org.anlan.reporting.cube;

import org.jspecify.annotations.NullMarked;
