/**
 * Container images of everything that is deployed, made without a container engine, a registry or a
 * base image: what goes into them is this machine's JDK and what the build made.
 */
@NullMarked
package org.anlan.images;

import org.jspecify.annotations.NullMarked;
