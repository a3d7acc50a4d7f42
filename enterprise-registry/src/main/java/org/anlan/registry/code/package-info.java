/**
 * The lists of codes that requests and ledgers may use, with their names in Chinese and English.
 */
@NullMarked
package org.anlan.registry.code;

import org.jspecify.annotations.NullMarked;
