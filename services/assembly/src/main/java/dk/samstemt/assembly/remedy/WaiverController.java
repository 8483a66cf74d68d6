package dk.samstemt.assembly.remedy;

import dk.samstemt.assembly.annex.Upload;
import dk.samstemt.assembly.draft.CountableDay;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.view.Refusal;
import dk.samstemt.assembly.waiver.Waiver;
import dk.samstemt.assembly.waiver.Waivers;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.Locale;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/remedy/waivers/{party}")
class WaiverController {

    private final RecordingWaiver recording;
    private final Assemblies assemblies;
    private final Waivers waivers;
    private final ByteStore bytes;
    private final MalwareScanner scanner;

    WaiverController(RecordingWaiver recording, Assemblies assemblies, Waivers waivers, ByteStore bytes, MalwareScanner scanner) {
        this.recording = recording;
        this.assemblies = assemblies;
        this.waivers = waivers;
        this.bytes = bytes;
        this.scanner = scanner;
    }

    /** Records the party's signed waiver; {@code day} is the civil day on it. */
    @Action("assembly.remedy")
    @PostMapping(consumes = {MediaType.APPLICATION_PDF_VALUE, MediaType.TEXT_PLAIN_VALUE})
    ResponseEntity<WaiverView> record(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
            @RequestParam String day, @RequestBody(required = false) byte[] scan, @RequestHeader HttpHeaders headers, Caller caller,
            Locale locale) {
        AssemblyRef ref = new AssemblyRef(association, assembly);
        Upload upload = Upload.of(headers.getContentType(), scan == null ? new byte[0] : scan, scanner);
        WaiverRuling ruling = recording.record(ref, party, CountableDay.read(day, "/day"), upload, caller);
        if (!ruling.ruling().yes()) {
            throw Refusal.of(ruling.ruling(), ruling.law().profile(), locale);
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(WaiverView.of(waivers.of(ref, party).orElseThrow()));
    }

    /** The signed waiver as it was recorded; 404 while there is none. */
    @Action("assembly.read-waiver")
    @GetMapping
    ResponseEntity<byte[]> read(@PathVariable String association, @PathVariable String assembly, @PathVariable String party) {
        AssemblyRef ref = assemblies.get(new AssemblyRef(association, assembly)).ref();
        Waiver waiver = waivers.of(ref, party).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
        byte[] content = bytes.get(association, waiver.sha256()).orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND)).content();
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(waiver.mediaType()))
                .header("X-Content-Type-Options", "nosniff").body(content);
    }
}
