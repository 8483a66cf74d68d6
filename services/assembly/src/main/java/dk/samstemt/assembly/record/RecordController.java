package dk.samstemt.assembly.record;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.bytes.ByteStore;
import dk.samstemt.platform.bytes.StoredBytes;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import java.util.Optional;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/record")
class RecordController {

    private final Assemblies assemblies;
    private final RecordStore store;
    private final RecordReading reading;
    private final ByteStore bytes;

    RecordController(Assemblies assemblies, RecordStore store, RecordReading reading, ByteStore bytes) {
        this.assemblies = assemblies;
        this.store = store;
        this.reading = reading;
        this.bytes = bytes;
    }

    /** 404 until there is one; for parties until it is approved. */
    @Action("assembly.read-record")
    @GetMapping
    RecordView read(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        return found(reading.of(visible(association, assembly, caller)));
    }

    @Action("assembly.read-record")
    @GetMapping("/{revision:\\d{1,6}}.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String association, @PathVariable String assembly, @PathVariable int revision,
            @RequestParam(defaultValue = "da") String lang, Caller caller) {
        AssemblyRow row = visible(association, assembly, caller);
        String digest = store.find(row.ref(), revision).map(found -> found.pdfs().get(lang)).orElse("");
        StoredBytes file = found(bytes.get(association, digest));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("X-Content-Type-Options", "nosniff").body(file.content());
    }

    private AssemblyRow visible(String association, String assembly, Caller caller) {
        AssemblyRow row = assemblies.get(new AssemblyRef(association, assembly));
        Visibility.checkRecord(caller, row);
        return row;
    }

    private static <T> T found(Optional<T> value) {
        return value.orElseThrow(() -> ProblemException.of(Problems.NOT_FOUND));
    }
}
