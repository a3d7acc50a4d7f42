/** One run of the launcher: what it starts, says and writes down, and how it ends. */
@NullMarked
package org.anlan.localstack.run;

import org.jspecify.annotations.NullMarked;
