/** What a machine can check of how the suite is built. */
@NullMarked
package org.anlan.servicekit.architecture;

import org.jspecify.annotations.NullMarked;
