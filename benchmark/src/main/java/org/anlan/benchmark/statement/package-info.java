/** The statements a service sends, recorded from PostgreSQL and sent again without the service. */
@NullMarked
package org.anlan.benchmark.statement;

import org.jspecify.annotations.NullMarked;
