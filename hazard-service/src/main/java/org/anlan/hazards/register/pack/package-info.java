/** 两图一表三清单 of a campaign or a county in one download: every part is of the same moment. */
@NullMarked
package org.anlan.hazards.register.pack;

import org.jspecify.annotations.NullMarked;
