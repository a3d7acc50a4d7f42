@NullMarked
package org.anlan.servicekit.calendar;

import org.jspecify.annotations.NullMarked;
