package dk.samstemt.voting.statement;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.IdempotentCall;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.statement.model.Draft;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** Statements and withdrawals of a party. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}")
class StatementController {
    private final StatementDesk desk;

    StatementController(StatementDesk desk) {
        this.desk = desk;
    }

    @Action("voting.make-statement")
    @PostMapping("/statements")
    ResponseEntity<Receipt> make(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                 @RequestBody StatementBody body, Caller caller, IdempotentCall call, Locale locale) {
        Sent sent = new Sent(new BallotId(association, assembly), body.draft(party), caller, new Origin(body.decidedBy(), body.attachment(), null));
        return created(desk.take(sent, call, locale));
    }

    @Action("voting.withdraw-statement")
    @PostMapping("/withdrawals")
    ResponseEntity<Receipt> withdraw(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                     @RequestBody WithdrawalBody body, Caller caller, IdempotentCall call, Locale locale) {
        Sent sent = new Sent(new BallotId(association, assembly), Draft.withdrawal(party, body.sawRevision()), caller, Origin.UNNAMED);
        return created(desk.take(sent, call, locale));
    }

    private static ResponseEntity<Receipt> created(Receipt receipt) {
        return ResponseEntity.status(HttpStatus.CREATED).header("Cache-Control", "no-store").body(receipt);
    }
}
