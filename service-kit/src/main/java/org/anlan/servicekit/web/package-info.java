/**
 * What every operation over HTTP has in common: preconditions by ETag, answers to creations, strict
 * reading of JSON and query parameters, merge patches.
 */
@NullMarked
package org.anlan.servicekit.web;

import org.jspecify.annotations.NullMarked;
