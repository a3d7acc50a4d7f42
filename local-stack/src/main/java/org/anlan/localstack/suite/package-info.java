/** What belongs to a whole Anlan: the servers it stands on and its own deployables. */
@NullMarked
package org.anlan.localstack.suite;

import org.jspecify.annotations.NullMarked;
