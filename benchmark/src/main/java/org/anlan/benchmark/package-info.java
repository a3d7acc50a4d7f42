/** Measures the suite against PostgreSQL itself; {@code ./anlan bench}. */
@NullMarked
package org.anlan.benchmark;

import org.jspecify.annotations.NullMarked;
