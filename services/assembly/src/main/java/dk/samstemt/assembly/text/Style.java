package dk.samstemt.assembly.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The style sheet of letters and records. */
public final class Style {

    private Style() {
    }

    /** The sheet with the running footer of one document. */
    public static String sheet(String footer, String page, String of) {
        return read().replace("@FOOTER@", quoted(footer)).replace("@PAGE@", quoted(page + " ")).replace("@OF@", quoted(" " + of + " "));
    }

    /** The sheet of what is bound into a folder, which counts the pages of all together. */
    public static String inFolder() {
        return sheet("", "", "") + "\n@page { @bottom-right { content: ''; } }";
    }

    /** A CSS string; what could end it or the style element is taken out. */
    private static String quoted(String text) {
        return text.replaceAll("[\\\\\"<>\\r\\n]", " ");
    }

    private static String read() {
        try (InputStream in = Style.class.getResourceAsStream("/dk/samstemt/assembly/document.css")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
