/** How a refusal or a failure becomes an RFC 9457 answer: the one place that knows both. */
@NullMarked
package org.anlan.servicekit.problem.answer;

import org.jspecify.annotations.NullMarked;
