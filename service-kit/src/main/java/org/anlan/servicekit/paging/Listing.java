package org.anlan.servicekit.paging;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the resource method of a list with the class that holds its {@link ListSpec} in a static
 * field. From it the query parameters are known that the method takes: to whoever checks them and
 * to whoever documents them.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Listing {

  Class<?> value();
}
