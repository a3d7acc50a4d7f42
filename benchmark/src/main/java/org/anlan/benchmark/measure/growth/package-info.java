/** How times grow with what is kept: each as a power of the number of records. */
@NullMarked
package org.anlan.benchmark.measure.growth;

import org.jspecify.annotations.NullMarked;
