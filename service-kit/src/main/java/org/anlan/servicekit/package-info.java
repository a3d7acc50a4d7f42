/**
 * The mechanisms every service of the suite is built from: problems, scope, outbox and inbox,
 * audit, idempotency, paging, importing. Knows no word of the business.
 */
@NullMarked
package org.anlan.servicekit;

import org.jspecify.annotations.NullMarked;
