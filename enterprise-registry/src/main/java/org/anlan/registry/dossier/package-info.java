/**
 * 一企一档: what the file of a unit holds besides the unit itself. All kinds work the same way, which
 * is in {@code part}; a kind adds the record of its details, a specification and its paths.
 */
@NullMarked
package org.anlan.registry.dossier;

import org.jspecify.annotations.NullMarked;
