/** What an invariant is, what a look at it finds, and how a report tells it. */
@NullMarked
package org.anlan.verification.invariant;

import org.jspecify.annotations.NullMarked;
