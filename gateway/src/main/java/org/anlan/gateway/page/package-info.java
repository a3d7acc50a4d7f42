/** What the gateway answers by itself: the start page and the public facts for clients. */
@NullMarked
package org.anlan.gateway.page;

import org.jspecify.annotations.NullMarked;
