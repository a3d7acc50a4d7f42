@NullMarked
package org.anlan.servicekit.text;

import org.jspecify.annotations.NullMarked;
