/** The suite as a whole: what renders, what is refused, how it is entered and how it grows. */
@NullMarked
package org.anlan.k8s.suite;

import org.jspecify.annotations.NullMarked;
