/** What a migration may do while the version before is still at work. */
@NullMarked
package org.anlan.servicekit.migration;

import org.jspecify.annotations.NullMarked;
