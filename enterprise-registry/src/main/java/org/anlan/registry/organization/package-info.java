/**
 * The bodies that supervise 机构: committees, departments, township governments, with their duties.
 */
@NullMarked
package org.anlan.registry.organization;

import org.jspecify.annotations.NullMarked;
