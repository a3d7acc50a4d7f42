/** A made-up feature with a list, on which paging and the rules of HTTP are tried. */
@NullMarked
package org.anlan.servicekit.sample.parcel;

import org.jspecify.annotations.NullMarked;
