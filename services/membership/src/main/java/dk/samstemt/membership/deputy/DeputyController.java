package dk.samstemt.membership.deputy;

import dk.samstemt.membership.period.Ending;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;

import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/** Who acts for the chair of the board: proposing, agreeing, ending, reading. */
@RestController
@RequestMapping("/api/v1/associations/{association}/deputies")
class DeputyController {

    private final ProposingADeputy proposing;
    private final AgreeingOnADeputy agreeing;
    private final EndingADeputy ending;
    private final Deputies deputies;

    DeputyController(ProposingADeputy proposing, AgreeingOnADeputy agreeing, EndingADeputy ending, Deputies deputies) {
        this.proposing = proposing;
        this.agreeing = agreeing;
        this.ending = ending;
        this.deputies = deputies;
    }

    @Action("membership.propose-deputy")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    Map<String, Object> propose(@PathVariable String association, @RequestBody NewDeputy wanted, Caller caller) {
        return Map.of("deputy", proposing.proposing(caller, wanted));
    }

    @Action("membership.agree-deputy")
    @PostMapping("/{deputy}/agreement")
    Shown agree(@PathVariable String association, @PathVariable String deputy, Caller caller) {
        return Shown.of(agreeing.agreeing(caller, deputy));
    }

    @Action("membership.end-deputy")
    @PostMapping("/{deputy}/end")
    Ended end(@PathVariable String association, @PathVariable String deputy, @RequestBody Ending wanted, Caller caller) {
        return new Ended(deputy, ending.ending(caller, deputy, wanted));
    }

    @Action("membership.read-deputies")
    @GetMapping
    List<Shown> all(@PathVariable String association) {
        return deputies.all(association).stream().map(Shown::of).toList();
    }

    /**
     * An agreement or proposal as it is shown.
     *
     * @param deputy   its id
     * @param state    PROPOSED, WITHDRAWN, AGREED or ENDED
     * @param acting   office of the one who acts
     * @param person   opaque reference of that person
     * @param party    party that person comes from
     * @param from     first instant
     * @param until    first instant after it
     * @param agreedBy who has agreed so far, the one who proposed it first
     */
    record Shown(String deputy, Deputy.State state, String acting, String person, String party, Instant from, Instant until, List<String> agreedBy) {

        static Shown of(Deputy one) {
            return new Shown(one.deputy(), one.state(), one.acting().office().name(), one.acting().person(), one.acting().party(),
                    one.period().from(), one.period().until(), one.agreed());
        }
    }

    /**
     * An early end.
     *
     * @param deputy the agreement
     * @param until  first instant it no longer holds
     */
    record Ended(String deputy, Instant until) {
    }
}
