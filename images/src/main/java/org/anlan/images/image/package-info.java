/** What goes into an image, layer by layer, and the archive that comes out. */
@NullMarked
package org.anlan.images.image;

import org.jspecify.annotations.NullMarked;
