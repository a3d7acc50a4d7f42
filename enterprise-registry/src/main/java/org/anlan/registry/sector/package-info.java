/**
 * The county's own list of supervised sectors 监管行业, which is not the national classification of
 * industries but is mapped to it.
 */
@NullMarked
package org.anlan.registry.sector;

import org.jspecify.annotations.NullMarked;
