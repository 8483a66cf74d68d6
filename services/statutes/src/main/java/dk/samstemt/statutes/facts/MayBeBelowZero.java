package dk.samstemt.statutes.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An amount that may lie below zero, since it can in life or since the law has its own answer to one that does. Every other amount and
 * every population is zero or more. Held by whoever reads facts from outside.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeBelowZero {
}
