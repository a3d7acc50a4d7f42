/** What writing costs beside PostgreSQL itself, and how soon it is seen elsewhere. */
@NullMarked
package org.anlan.benchmark.measure.write;

import org.jspecify.annotations.NullMarked;
