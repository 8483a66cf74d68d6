package dk.samstemt.platform.bytes;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Gives this service's bytes to other services. */
@RestController
class BytesController {

    private final ByteStore store;

    BytesController(ByteStore store) {
        this.store = store;
    }

    @Action("platform.fetch-bytes")
    @GetMapping("/api/v1/associations/{association}/bytes/{sha256}")
    ResponseEntity<byte[]> fetch(@PathVariable String association, @PathVariable String sha256) {
        StoredBytes bytes = store.get(association, sha256).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).contentType(MediaType.parseMediaType(bytes.mediaType())).body(bytes.content());
    }
}
