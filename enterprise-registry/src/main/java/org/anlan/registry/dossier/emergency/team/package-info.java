/** Rescue teams 救援队伍, of a unit or of nobody in particular. */
@NullMarked
package org.anlan.registry.dossier.emergency.team;

import org.jspecify.annotations.NullMarked;
