@NullMarked
package org.anlan.servicekit.numbering;

import org.jspecify.annotations.NullMarked;
