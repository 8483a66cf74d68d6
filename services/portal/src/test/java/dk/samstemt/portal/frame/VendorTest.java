package dk.samstemt.portal.frame;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.assertj.core.api.Assertions.assertThat;

/** What browsers get from others is, byte for byte, what vendor.lock says; nothing more lies beside it. */
class VendorTest {

    private static final Path OURS = Path.of("src/main/resources/portal");
    private static final Pattern USED = Pattern.compile("/vendor/([^/]+/[^/]+)/");
    private static final List<Path> FOLDERS = List.of(Path.of("src/main/resources/portal/static/vendor"), Path.of("../journeys/src/test/resources/vendor"));

    @Test
    void every_vendored_file_has_the_digest_of_the_lock() throws IOException {
        Map<String, String> found = new TreeMap<>();
        for (Path folder : FOLDERS) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(Files::isRegularFile).forEach(file -> found.put(file.toString(), sha512(file)));
            }
        }
        assertThat(found).isEqualTo(locked());
    }

    @Test
    void the_licences_lie_beside_the_files() {
        assertThat(List.of("dkfds/11.2.0/LICENSE.md", "dkfds/11.2.0/fonts/IBMPlexSans/complete/woff2/license.txt", "htmx.org/2.0.11/LICENSE", "bpmn-js/18.31.1/LICENSE"))
                .map(FOLDERS.get(0)::resolve).allMatch((Predicate<Path>) Files::isRegularFile);
    }

    @Test
    void templates_and_styles_use_the_versions_of_the_lock() throws IOException {
        List<String> locked = lines("package ").stream().map(line -> line.split(" ")[1] + "/" + line.split(" ")[2]).toList();
        Matcher used = USED.matcher(Files.readString(OURS.resolve("templates/frame/page.html")) + Files.readString(OURS.resolve("static/app/app.css")));
        assertThat(used.results().map(use -> use.group(1)).toList()).hasSizeGreaterThan(4).isSubsetOf(locked);
    }

    private static Map<String, String> locked() throws IOException {
        Map<String, String> files = new TreeMap<>();
        lines("file ").forEach(line -> files.put(line.split(" ")[1], line.split(" ")[2]));
        return files;
    }

    private static List<String> lines(String beginning) throws IOException {
        try (Stream<String> lines = Files.lines(Path.of("vendor.lock"))) {
            return lines.filter(line -> line.startsWith(beginning)).toList();
        }
    }

    private static String sha512(Path file) {
        try {
            return "sha512-" + Base64.getEncoder().encodeToString(MessageDigest.getInstance("SHA-512").digest(Files.readAllBytes(file)));
        } catch (IOException | java.security.GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
