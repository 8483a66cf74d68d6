package dk.samstemt.quickstart.launch;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

/** The class path of a class loader as one string; Maven loads the launcher by URLs, an IDE by the plain class path. */
final class ClassPath {

    private ClassPath() {
    }

    static String of(ClassLoader loader) {
        return loader instanceof URLClassLoader urls
                ? Arrays.stream(urls.getURLs()).map(ClassPath::path).collect(Collectors.joining(File.pathSeparator))
                : System.getProperty("java.class.path");
    }

    private static String path(URL url) {
        try {
            return Path.of(url.toURI()).toString();
        } catch (URISyntaxException e) {
            return Path.of(URI.create(url.toString().replace(" ", "%20"))).toString();
        }
    }
}
