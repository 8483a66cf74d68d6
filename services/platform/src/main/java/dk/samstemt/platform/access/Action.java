package dk.samstemt.platform.access;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The action of a controller method, as in {@code services/docs/access-matrix.csv}. Without a row the service does not start. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Action {

    /** {@code <service>.<action>}. */
    String value();
}
