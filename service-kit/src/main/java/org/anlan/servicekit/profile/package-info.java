/**
 * What differs from county to county: one YAML file per county, each service reading its own
 * section of it, strictly.
 */
@NullMarked
package org.anlan.servicekit.profile;

import org.jspecify.annotations.NullMarked;
