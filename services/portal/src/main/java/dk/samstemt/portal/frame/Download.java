package dk.samstemt.portal.frame;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;

import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** Files on their way from a service to a browser: saved, never shown in the portal's name, and kept by no cache. */
public final class Download {

    private Download() {
    }

    /**
     * The file under its own name.
     *
     * @param name what it is called where the service gives no name
     */
    public static ResponseEntity<byte[]> of(ResponseEntity<byte[]> file, String name) {
        MediaType type = file.getHeaders().getContentType();
        return ResponseEntity.ok().contentType(type == null ? MediaType.APPLICATION_OCTET_STREAM : type).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(file, name)).body(file.getBody());
    }

    private static String disposition(ResponseEntity<byte[]> file, String name) {
        String given = Optional.ofNullable(file.getHeaders().getContentDisposition().getFilename()).orElse(name);
        return ContentDisposition.attachment().filename(given, StandardCharsets.UTF_8).build().toString();
    }
}
