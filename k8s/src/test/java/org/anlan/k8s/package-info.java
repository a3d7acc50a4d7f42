/** What the charts render, what they refuse, and who may reach whom in what they render. */
@NullMarked
package org.anlan.k8s;

import org.jspecify.annotations.NullMarked;
