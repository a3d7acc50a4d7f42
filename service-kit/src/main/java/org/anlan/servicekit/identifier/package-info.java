/**
 * The numbers by which China names its units, its people and its places, each as a value that
 * cannot exist unless it is right. Whitespace, full-width digits and lower case are forgiven; a
 * wrong check digit never is. Beside them {@link org.anlan.servicekit.identifier.Ids}, by which the
 * suite names its own records.
 */
@NullMarked
package org.anlan.servicekit.identifier;

import org.jspecify.annotations.NullMarked;
