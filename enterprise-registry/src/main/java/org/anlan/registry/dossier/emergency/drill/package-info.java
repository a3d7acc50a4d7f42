/** Drills 演练 of units, governments, departments and townships. */
@NullMarked
package org.anlan.registry.dossier.emergency.drill;

import org.jspecify.annotations.NullMarked;
