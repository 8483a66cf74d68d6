package dk.samstemt.contracts;


import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The chosen name of an event on the wire, with its major version: {@code voting.statement-recorded.v1}. Never a class name. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface EventType {

    /** {@code <context>.<fact>.v<major>}; the context is the producing service and names the topic. */
    String value();
}
