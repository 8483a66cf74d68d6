package dk.samstemt.voting.receipt;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.voting.ballot.model.BallotId;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Receipts to keep or print. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/statements/{statement}")
class ReceiptController {
    private final Printing printing;

    ReceiptController(Printing printing) {
        this.printing = printing;
    }

    @Action("voting.read-receipt")
    @GetMapping("/receipt.pdf")
    ResponseEntity<byte[]> pdf(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                               @PathVariable String statement, @RequestParam(defaultValue = "da") String lang, Caller caller) {
        caller.mustRepresent(party);
        byte[] pdf = printing.print(new BallotId(association, assembly), party, statement, Words.in(lang));
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF).cacheControl(CacheControl.noStore())
                .header("Content-Disposition", "attachment").header("X-Content-Type-Options", "nosniff").body(pdf);
    }
}
