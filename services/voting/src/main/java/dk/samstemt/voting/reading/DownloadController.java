package dk.samstemt.voting.reading;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.voting.ballot.model.BallotId;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a party attached to its answer, to be saved and never shown in our name. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/attachments/{attachment}")
class DownloadController {
    private final AttachmentReading reading;

    DownloadController(AttachmentReading reading) {
        this.reading = reading;
    }

    @Action("voting.read-attachment")
    @GetMapping
    ResponseEntity<byte[]> read(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                @PathVariable String attachment, Caller caller) {
        AttachmentReading.Download file = reading.read(new AttachmentReading.Which(new BallotId(association, assembly), party, attachment), caller);
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(file.about().fileName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff").body(file.content());
    }
}
