/** A county of any size, written straight into the databases. */
@NullMarked
package org.anlan.benchmark.fill;

import org.jspecify.annotations.NullMarked;
