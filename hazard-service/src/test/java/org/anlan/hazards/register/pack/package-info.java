/** 两图一表三清单 in one download. */
@NullMarked
package org.anlan.hazards.register.pack;

import org.jspecify.annotations.NullMarked;
