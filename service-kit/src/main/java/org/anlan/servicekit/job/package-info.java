/**
 * Work that outlasts a request: queued in the transaction of the request, done by whichever replica
 * claims it, resumed by another one when that dies.
 */
@NullMarked
package org.anlan.servicekit.job;

import org.jspecify.annotations.NullMarked;
