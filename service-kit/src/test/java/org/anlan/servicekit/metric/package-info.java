/** The page of all metrics, held against what a service really shows. */
@NullMarked
package org.anlan.servicekit.metric;

import org.jspecify.annotations.NullMarked;
