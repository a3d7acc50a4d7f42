/** The charts, rendered as an operator would have them, and the objects that come out. */
@NullMarked
package org.anlan.k8s.chart;

import org.jspecify.annotations.NullMarked;
