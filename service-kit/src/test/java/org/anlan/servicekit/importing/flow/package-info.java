/** Files of the size that a county has. */
@NullMarked
package org.anlan.servicekit.importing.flow;

import org.jspecify.annotations.NullMarked;
