/** What goes with an image to whoever takes it: where it comes from, and who says so. */
@NullMarked
package org.anlan.images.release;

import org.jspecify.annotations.NullMarked;
