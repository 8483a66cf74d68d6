package dk.samstemt.contracts;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A component that joined an event after its samples were approved. It is absent (null) in everything written before and
 * left out when it is null, so the old samples stay as they are; the event has a further sample per step of additions.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Addition {

    /** The step it came in: 1 for the first addition to its event, then 2 and up. */
    int value() default 1;
}
