/** What failures turn into. */
@NullMarked
package org.anlan.servicekit.problem.answer;

import org.jspecify.annotations.NullMarked;
