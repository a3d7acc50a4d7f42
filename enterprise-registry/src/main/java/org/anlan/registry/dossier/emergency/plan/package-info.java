/** Emergency plans 预案: their filing with the authority and their evaluation. */
@NullMarked
package org.anlan.registry.dossier.emergency.plan;

import org.jspecify.annotations.NullMarked;
