@NullMarked
package org.anlan.servicekit.identifier;

import org.jspecify.annotations.NullMarked;
