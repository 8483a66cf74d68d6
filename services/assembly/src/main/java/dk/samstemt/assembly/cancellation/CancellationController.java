package dk.samstemt.assembly.cancellation;

import dk.samstemt.assembly.view.Refusal;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}")
class CancellationController {

    private final Cancelling cancelling;
    private final CancellationShown shown;
    private final Previewing previewing;

    CancellationController(Cancelling cancelling, CancellationShown shown, Previewing previewing) {
        this.cancelling = cancelling;
        this.shown = shown;
        this.previewing = previewing;
    }

    /** Whoever called the assembly calls it off; the secretariat records it, and every party is told. */
    @Action("assembly.cancel")
    @PostMapping("/cancellation")
    ResponseEntity<CancellationView> cancel(@PathVariable String association, @PathVariable String assembly,
            @RequestBody CalledOff body, Caller caller, Locale locale) {
        AssemblyRef ref = new AssemblyRef(association, assembly);
        CancellationRuling ruling = cancelling.cancel(ref, CancellationCheck.wellFormed(body), caller);
        if (!ruling.ruling().yes()) {
            throw Refusal.of(ruling.ruling(), ruling.law().profile(), locale);
        }
        return ResponseEntity.status(HttpStatus.CREATED).body(shown.of(ref, locale));
    }

    /** What the law would say now and what every party would be told; changes nothing. */
    @Action("assembly.cancel")
    @PostMapping("/cancellation/preview")
    CancellationPreview preview(@PathVariable String association, @PathVariable String assembly, @RequestBody CalledOff body, Locale locale) {
        return previewing.preview(new AssemblyRef(association, assembly), CancellationCheck.wellFormed(body), locale);
    }

    /** 404 while it is not cancelled. */
    @Action("assembly.read")
    @GetMapping("/cancellation")
    CancellationView read(@PathVariable String association, @PathVariable String assembly, Caller caller, Locale locale) {
        return shown.to(caller, new AssemblyRef(association, assembly), locale);
    }

    @Action("assembly.read")
    @GetMapping("/cancellation.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String association, @PathVariable String assembly,
            @RequestParam(defaultValue = "da") String lang, Caller caller) {
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).header("X-Content-Type-Options", "nosniff")
                .body(shown.letter(caller, new AssemblyRef(association, assembly), lang));
    }
}
