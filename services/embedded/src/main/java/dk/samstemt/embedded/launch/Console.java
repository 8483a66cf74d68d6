package dk.samstemt.embedded.launch;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.Consumer;

/**
 * How the servers speak to the person who starts them.
 *
 * @param language Danish or English
 * @param progress takes one line for each step, before the step is taken
 */
public record Console(Locale language, Consumer<String> progress) {

    /** Says nothing; failures are in English. */
    public static Console silent() {
        return new Console(Locale.ENGLISH, line -> { });
    }

    /** Announces a step; {@code key} stands in the bundle {@code embedded}. */
    public void say(String key, Object... arguments) {
        progress.accept(text(key, arguments));
    }

    /** A failure to be thrown; {@code key} stands in the bundle {@code embedded}. */
    public StartFailure failure(String key, Object... arguments) {
        return new StartFailure(text(key, arguments));
    }

    /** As {@link #failure}, keeping what was caught. */
    public StartFailure failure(Throwable cause, String key, Object... arguments) {
        return new StartFailure(text(key, arguments), cause);
    }

    private String text(String key, Object... arguments) {
        ResourceBundle bundle = ResourceBundle.getBundle("dk.samstemt.embedded.launch.embedded", language,
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES));
        return new MessageFormat(bundle.getString(key), Locale.ROOT).format(arguments);
    }
}
