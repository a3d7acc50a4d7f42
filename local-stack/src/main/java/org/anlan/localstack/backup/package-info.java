/** Backups of one machine: base backups, a stream of WAL, topics and files; and the way back. */
@NullMarked
package org.anlan.localstack.backup;

import org.jspecify.annotations.NullMarked;
