/**
 * Lists over HTTP: what may be filtered, sorted and searched is published, the rows are read
 * straight into records, and the next page is found by key instead of by counting.
 */
@NullMarked
package org.anlan.servicekit.paging;

import org.jspecify.annotations.NullMarked;
