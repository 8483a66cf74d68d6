package dk.samstemt.voting.reading;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.statement.Receipt;
import java.util.List;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Reading a ballot; no answer may be kept by a cache, because each caller sees another one. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot")
class BallotController {
    private final Reading reading;

    BallotController(Reading reading) {
        this.reading = reading;
    }

    @Action("voting.read-ballot")
    @GetMapping
    ResponseEntity<BallotView> ballot(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        return fresh(reading.ballot(new BallotId(association, assembly), caller));
    }

    @Action("voting.read-statements")
    @GetMapping("/statements")
    ResponseEntity<StatementsView> statements(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        return fresh(reading.statements(new BallotId(association, assembly), caller));
    }

    @Action("voting.read-own-statements")
    @GetMapping("/parties/{party}/statements")
    ResponseEntity<List<Receipt>> own(@PathVariable String association, @PathVariable String assembly,
                                      @PathVariable String party, Caller caller) {
        return fresh(reading.own(new BallotId(association, assembly), party, caller));
    }

    @Action("voting.read-result")
    @GetMapping("/result")
    ResponseEntity<ResultView> result(@PathVariable String association, @PathVariable String assembly, Caller caller) {
        return fresh(reading.result(new BallotId(association, assembly)));
    }

    private static <T> ResponseEntity<T> fresh(T body) {
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).body(body);
    }
}
