package dk.samstemt.portal.client;

import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * What one panel of a page shows. A service that is down, or refuses, costs its panel and not the page; the fragment {@code frame/panel} writes the two
 * other cases. What a page is about (its one assembly) is read without a panel: then 404 is the page's answer too.
 *
 * @param <T> what is shown
 */
public sealed interface Panel<T> {

    /** Something to show. */
    record Shown<T>(T value) implements Panel<T> {
    }

    /** The service did not answer; {@code at} is real time. */
    record Unavailable<T>(Backend backend, Instant at) implements Panel<T> {
    }

    /** The service shows this to others only, or has nothing of the kind. */
    record Forbidden<T>(Backend backend) implements Panel<T> {
    }

    /** Asks a service; that a person is not logged in any more, or has asked too much, still is the page's own answer: neither says that there is nothing to see. */
    static <T> Panel<T> of(Supplier<T> question) {
        try {
            return new Shown<>(question.get());
        } catch (BackendAway away) {
            return new Unavailable<>(away.backend(), away.at());
        } catch (BackendRefusal refusal) {
            if (refusal.isTooMuch()) {
                throw refusal;
            }
            return new Forbidden<>(refusal.backend());
        }
    }

    /** What is shown, if anything is; a template reads {@code panel.value} where {@code panel.state == 'shown'}. */
    default Optional<T> shown() {
        return this instanceof Shown<T> shown ? Optional.of(shown.value()) : Optional.empty();
    }

    /** The same panel with something made of what it shows. */
    default <R> Panel<R> map(Function<T, R> change) {
        if (this instanceof Unavailable<T> away) {
            return new Unavailable<>(away.backend(), away.at());
        }
        if (this instanceof Forbidden<T> refused) {
            return new Forbidden<>(refused.backend());
        }
        return new Shown<>(change.apply(((Shown<T>) this).value()));
    }

    /** {@code shown}, {@code unavailable} or {@code forbidden}: what templates switch on. */
    default String state() {
        return getClass().getSimpleName().toLowerCase(java.util.Locale.ROOT);
    }
}
