package dk.samstemt.assembly.annex;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.view.Visibility;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.documents.upload.FileCheck;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.malware.MalwareScanner;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.FileName;
import java.nio.charset.StandardCharsets;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/annexes")
class AnnexController {

    private final Annexes annexes;
    private final Assemblies assemblies;
    private final MalwareScanner scanner;

    AnnexController(Annexes annexes, Assemblies assemblies, MalwareScanner scanner) {
        this.annexes = annexes;
        this.assemblies = assemblies;
        this.scanner = scanner;
    }

    @Action("assembly.add-annex")
    @PostMapping(consumes = {FileCheck.PDF, FileCheck.TEXT})
    ResponseEntity<Annex> add(@PathVariable String association, @PathVariable String assembly,
            @RequestBody(required = false) byte[] content, @RequestHeader HttpHeaders headers) {
        AssemblyRef ref = assemblies.get(new AssemblyRef(association, assembly)).ref();
        Upload upload = Upload.of(headers.getContentType(), content == null ? new byte[0] : content, scanner);
        String name = FileName.of(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION), upload.ending());
        return ResponseEntity.status(HttpStatus.CREATED).body(annexes.add(ref, name, upload));
    }

    /** Another file in its place, while the assembly is a draft. */
    @Action("assembly.change-annex")
    @PutMapping(path = "/{annex}", consumes = {FileCheck.PDF, FileCheck.TEXT})
    Annex replace(@PathVariable String association, @PathVariable String assembly, @PathVariable String annex,
            @RequestBody(required = false) byte[] content, @RequestHeader HttpHeaders headers, ExpectedVersion expected) {
        AssemblyRef ref = assemblies.get(new AssemblyRef(association, assembly)).ref();
        Upload upload = Upload.of(headers.getContentType(), content == null ? new byte[0] : content, scanner);
        String name = FileName.of(headers.getFirst(HttpHeaders.CONTENT_DISPOSITION), upload.ending());
        return annexes.replace(ref, annex, new Annexes.Replacement(name, upload, expected));
    }

    /** Out of the draft. */
    @Action("assembly.change-annex")
    @DeleteMapping("/{annex}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String association, @PathVariable String assembly, @PathVariable String annex, ExpectedVersion expected) {
        annexes.remove(new AssemblyRef(association, assembly), annex, expected);
    }

    @Action("assembly.read-annex")
    @GetMapping("/{annex}")
    ResponseEntity<byte[]> read(@PathVariable String association, @PathVariable String assembly, @PathVariable String annex,
            Caller caller) {
        AssemblyRef ref = new AssemblyRef(association, assembly);
        Visibility.check(caller, assemblies.get(ref));
        Annex found = annexes.get(ref, annex);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment()
                        .filename(found.fileName(), StandardCharsets.UTF_8).build().toString())
                .header("X-Content-Type-Options", "nosniff")
                .body(annexes.content(ref, found).content());
    }
}
