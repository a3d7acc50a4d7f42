/** What waits in the database of a service, as metrics: facts, audit records, jobs. */
@NullMarked
package org.anlan.servicekit.backlog;

import org.jspecify.annotations.NullMarked;
