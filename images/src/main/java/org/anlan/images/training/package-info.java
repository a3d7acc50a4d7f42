/** The training runs after which the virtual machine knows beforehand what a start will need. */
@NullMarked
package org.anlan.images.training;

import org.jspecify.annotations.NullMarked;
