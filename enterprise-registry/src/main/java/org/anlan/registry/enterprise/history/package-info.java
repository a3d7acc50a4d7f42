/** What happened to an enterprise, as the audit trail has it. */
@NullMarked
package org.anlan.registry.enterprise.history;

import org.jspecify.annotations.NullMarked;
