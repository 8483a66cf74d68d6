package dk.samstemt.documents.bind;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The font of page numbers: the one our own pages are set in. */
final class Lettering {

    private Lettering() {
    }

    static byte[] sans() {
        try (InputStream in = Lettering.class.getResourceAsStream("/liberation/LiberationSans-Regular.ttf")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
