/** Vehicles that a unit runs 营运车辆, as far as they are under supervision. */
@NullMarked
package org.anlan.registry.dossier.vehicle;

import org.jspecify.annotations.NullMarked;
