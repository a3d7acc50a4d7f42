/** The contract of what a service tells, as an AsyncAPI document made from the facts themselves. */
@NullMarked
package org.anlan.servicekit.event.contract;

import org.jspecify.annotations.NullMarked;
