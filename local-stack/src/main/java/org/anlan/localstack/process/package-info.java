/** Child processes: started, watched, restarted when they die, and never left behind. */
@NullMarked
package org.anlan.localstack.process;

import org.jspecify.annotations.NullMarked;
