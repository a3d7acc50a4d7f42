/** A finished image on this machine: unpacked, and run as a container engine would. */
@NullMarked
package org.anlan.images.room;

import org.jspecify.annotations.NullMarked;
