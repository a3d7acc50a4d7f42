/**
 * What a unit builds and rebuilds: upgrades of technique and construction under the three at once
 * 三同时.
 */
@NullMarked
package org.anlan.registry.dossier.project;

import org.jspecify.annotations.NullMarked;
