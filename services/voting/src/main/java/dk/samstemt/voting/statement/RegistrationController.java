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

/** Statements that came by letter or e-mail: registered by the secretariat, objected to by the party. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/registrations")
class RegistrationController {
    private final RegistrationDesk desk;

    RegistrationController(RegistrationDesk desk) {
        this.desk = desk;
    }

    @Action("voting.register-statement")
    @PostMapping
    ResponseEntity<RegistrationReceipt> register(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                                 @RequestBody RegistrationBody body, Caller caller, IdempotentCall call, Locale locale) {
        RegistrationDesk.Registering registering = new RegistrationDesk.Registering(new BallotId(association, assembly), party, body);
        return created(desk.register(registering, caller, call, locale));
    }

    @Action("voting.object")
    @PostMapping("/{statement}/objections")
    ResponseEntity<Receipt> object(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                   @PathVariable String statement, @RequestBody WithdrawalBody body, Caller caller, IdempotentCall call, Locale locale) {
        Draft draft = Draft.objection(party, body.sawRevision(), statement);
        return created(desk.object(new Sent(new BallotId(association, assembly), draft, caller, Origin.UNNAMED), call, locale));
    }

    private static <T> ResponseEntity<T> created(T receipt) {
        return ResponseEntity.status(HttpStatus.CREATED).header("Cache-Control", "no-store").body(receipt);
    }
}
