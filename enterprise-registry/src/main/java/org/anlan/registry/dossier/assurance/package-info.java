/** What a unit stands for: standardization, commitments, insurance, posts and demonstrations. */
@NullMarked
package org.anlan.registry.dossier.assurance;

import org.jspecify.annotations.NullMarked;
