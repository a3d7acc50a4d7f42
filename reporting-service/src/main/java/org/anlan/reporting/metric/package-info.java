/** The catalogue of metrics: what each figure means, in which unit, by which formula and law. */
@NullMarked
package org.anlan.reporting.metric;

import org.jspecify.annotations.NullMarked;
