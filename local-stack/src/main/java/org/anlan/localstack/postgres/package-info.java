/** The real PostgreSQL of the suite, from Maven's repository, and the databases in it. */
@NullMarked
package org.anlan.localstack.postgres;

import org.jspecify.annotations.NullMarked;
