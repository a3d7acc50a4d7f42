/** What failures turn into. */
@NullMarked
package org.anlan.servicekit.problem;

import org.jspecify.annotations.NullMarked;
