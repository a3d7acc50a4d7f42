/** A database and a broker for tests of what happens between commits, without the container. */
@NullMarked
package org.anlan.servicekit.rig;

import org.jspecify.annotations.NullMarked;
