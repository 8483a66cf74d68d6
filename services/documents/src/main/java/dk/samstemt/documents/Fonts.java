package dk.samstemt.documents;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** The Liberation fonts, embedded as subsets: open, with every Danish letter, and the same on every machine. */
final class Fonts {

    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();
    private static final int REGULAR = 400;
    private static final int BOLD = 700;

    private Fonts() {
    }

    // The renderer knows the generic families of CSS by these names.
    static void addTo(PdfRendererBuilder builder) {
        family(builder, "LiberationSans", "SansSerif");
        family(builder, "LiberationSerif", "Serif");
        family(builder, "LiberationMono", "Monospaced");
    }

    private static void family(PdfRendererBuilder builder, String file, String family) {
        builder.useFont(font(file + "-Regular"), family, REGULAR, FontStyle.NORMAL, true);
        builder.useFont(font(file + "-Bold"), family, BOLD, FontStyle.NORMAL, true);
        builder.useFont(font(file + "-Italic"), family, REGULAR, FontStyle.ITALIC, true);
        builder.useFont(font(file + "-BoldItalic"), family, BOLD, FontStyle.ITALIC, true);
    }

    private static FSSupplier<InputStream> font(String name) {
        return () -> new ByteArrayInputStream(FILES.computeIfAbsent("/liberation/" + name + ".ttf", Fonts::load));
    }

    static byte[] load(String resource) {
        try (InputStream in = Fonts.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("missing on the class path: " + resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
