/** What the platform refuses, and the one shape (RFC 9457) that every refusal is told in. */
@NullMarked
package org.anlan.servicekit.problem;

import org.jspecify.annotations.NullMarked;
