/**
 * Who answered for a unit on which days: its legal representative, safety manager, person in
 * charge.
 */
@NullMarked
package org.anlan.registry.enterprise.duty;

import org.jspecify.annotations.NullMarked;
