/** Who calls and which rows are theirs: the first wall in queries, the second in PostgreSQL. */
@NullMarked
package org.anlan.servicekit.scope;

import org.jspecify.annotations.NullMarked;
