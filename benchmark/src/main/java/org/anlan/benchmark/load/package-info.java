/** Candidates that do the same work in different ways, measured in turns. */
@NullMarked
package org.anlan.benchmark.load;

import org.jspecify.annotations.NullMarked;
