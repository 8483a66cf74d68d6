package dk.samstemt.statutes.rules;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The rules a class carries otherwise than by answering for them in a court: a date it computes, a sum, a warning. With the ids of
 * the courts' rules these are all rules there are; a test holds that each has its sentences, a provision and a test.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Carries {

    /** Ids of the rules, for example {@code GA-3}. */
    String[] value();
}
