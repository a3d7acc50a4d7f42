/** What the API knows of each object. */
@NullMarked
package org.anlan.k8s.model;

import org.jspecify.annotations.NullMarked;
