@NullMarked
package org.anlan.servicekit.place;

import org.jspecify.annotations.NullMarked;
