/** Further processes beside those of the running suite, and what stands before them. */
@NullMarked
package org.anlan.systemtests.replica;

import org.jspecify.annotations.NullMarked;
