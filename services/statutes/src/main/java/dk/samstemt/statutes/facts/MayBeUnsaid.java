package dk.samstemt.statutes.facts;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A fact that may be left out: it is null then, and what that means stands at the component. Every other fact must be told; an empty
 * list is told as one. Held by whoever reads facts from outside.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeUnsaid {
}
