/** Readiness for emergencies: plans 预案, drills 演练 and rescue teams 救援队伍. */
@NullMarked
package org.anlan.registry.dossier.emergency;

import org.jspecify.annotations.NullMarked;
