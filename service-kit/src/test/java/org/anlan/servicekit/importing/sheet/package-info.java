/** Files as people and attackers send them. */
@NullMarked
package org.anlan.servicekit.importing.sheet;

import org.jspecify.annotations.NullMarked;
