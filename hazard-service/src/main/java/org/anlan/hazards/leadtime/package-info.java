/** 早发现、早预警、早解决: how long clues wait to be taken up and answered, and hazards to be closed. */
@NullMarked
package org.anlan.hazards.leadtime;

import org.jspecify.annotations.NullMarked;
