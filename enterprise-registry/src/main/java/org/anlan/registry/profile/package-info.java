/**
 * What a county decides for itself about those it supervises: its profile's section {@code
 * enterprise-registry}.
 */
@NullMarked
package org.anlan.registry.profile;

import org.jspecify.annotations.NullMarked;
