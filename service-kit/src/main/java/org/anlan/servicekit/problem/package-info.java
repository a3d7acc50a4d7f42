/** Refusals and failures, and the one class that turns them into RFC 9457 answers. */
@NullMarked
package org.anlan.servicekit.problem;

import org.jspecify.annotations.NullMarked;
