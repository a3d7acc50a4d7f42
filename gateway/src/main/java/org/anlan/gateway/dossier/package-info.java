/** What the services know of one enterprise, in one answer 一企一档. */
@NullMarked
package org.anlan.gateway.dossier;

import org.jspecify.annotations.NullMarked;
