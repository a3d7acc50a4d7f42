@NullMarked
package org.anlan.verification.invariant;

import org.jspecify.annotations.NullMarked;
