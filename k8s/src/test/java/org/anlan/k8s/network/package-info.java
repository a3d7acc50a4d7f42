/** Who may reach whom, computed from the network policies. */
@NullMarked
package org.anlan.k8s.network;

import org.jspecify.annotations.NullMarked;
