package dk.samstemt.statutes.profile;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A member that a profile may leave out: it is null then, and is not written. Every member the format gained after its first
 * release is one, so that the bytes of older profiles, and the digests by which rulings cite them, stay what they were.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface MayBeAbsent {
}
