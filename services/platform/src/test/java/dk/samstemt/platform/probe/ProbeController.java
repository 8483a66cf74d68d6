package dk.samstemt.platform.probe;

import org.springframework.web.bind.annotation.RequestParam;
import java.time.Instant;
import dk.samstemt.platform.events.Outbox;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.events.EventContext;
import dk.samstemt.platform.access.Roles;
import dk.samstemt.contracts.voting.BallotVoided;
import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ETags;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.platform.web.IdempotentCall;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.platform.web.Require;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

import java.util.Map;
import java.util.concurrent.CountDownLatch;

/** Uses every manner of the REST interface once. Its actions are borrowed from the real matrix. */
@RestController
@RequestMapping("/api/v1/associations/{association}/probe")
class ProbeController {

    record Body(String text, Long number, Inner inner) {
        record Inner(String word) {
        }
    }

    record Answer(String id, String text, String caller) {
    }

    static final CountDownLatch ENTERED = new CountDownLatch(1);
    static final CountDownLatch RELEASED = new CountDownLatch(1);

    private final JdbcClient jdbc;

    private final Outbox outbox;

    ProbeController(JdbcClient jdbc, Outbox outbox) {
        this.jdbc = jdbc;
        this.outbox = outbox;
    }

    /** Tells of something and then breaks or is undone. */
    @Action("membership.import-profile")
    @PostMapping("/half")
    Answer half(@PathVariable String association, @RequestBody Body body, Caller caller) {
        outbox.publish(new BallotVoided(body.text(), null), EventContext.of(association, caller.actor(Roles.ADMINISTRATOR), Instant.parse("2023-11-01T00:00:00.000Z"), 1));
        if (body.text().equals("broken")) {
            throw new IllegalStateException("after telling");
        }
        return new Answer("half", body.text(), null);
    }

    @Action("membership.read-me")
    @GetMapping("/found")
    Answer found(@PathVariable String association, @RequestParam String text) {
        return new Answer(jdbc.sql("select count(*)::text from probe_row where text = :text").param("text", text).query(String.class).single(), null, null);
    }

    @Action("membership.read-me")
    @GetMapping("/early")
    Answer early(@PathVariable String association) {
        throw new NotYet("a fact");
    }

    @Action("membership.import-profile")
    @PostMapping("/rows")
    ResponseEntity<Answer> add(@PathVariable String association, @RequestBody Body body, Caller caller) {
        String text = Require.text(body.text(), 100, "/text");
        String id = dk.samstemt.platform.ids.Ids.next("row");
        jdbc.sql("insert into probe_row (id, text, version) values (:id, :text, 1)").param("id", id).param("text", text).update();
        if (text.equals("refuse")) {
            throw ProblemException.of(Problems.CONFLICT);
        }
        return ResponseEntity.status(201).eTag(ETags.of(1)).body(new Answer(id, text, caller.person()));
    }

    @Action("membership.import-profile")
    @PostMapping("/sealed")
    ResponseEntity<Answer> sealed(@PathVariable String association, @RequestBody Body body, IdempotentCall call) {
        if (call.replayed().isPresent()) {
            return ResponseEntity.ok(new Answer(call.replayed().get(), "rebuilt", null));
        }
        call.remember("reference-7");
        return ResponseEntity.status(201).body(new Answer("reference-7", body.text(), null));
    }

    @Action("membership.import-profile")
    @PostMapping("/slow")
    Answer slow(@PathVariable String association) throws InterruptedException {
        ENTERED.countDown();
        RELEASED.await();
        return new Answer("slow", null, null);
    }

    @Action("membership.import-profile")
    @PutMapping("/versioned")
    Map<String, Object> edit(@PathVariable String association, @RequestBody Body body, ExpectedVersion expected) {
        expected.check(3);
        return Map.of("version", 4L);
    }

    @Action("voting.read-own-statements")
    @GetMapping("/parties/{party}")
    Answer own(@PathVariable String association, @PathVariable String party, Caller caller) {
        return new Answer(party, null, caller.person());
    }

    @Action("voting.make-statement")
    @PostMapping("/parties/{party}/notes")
    ResponseEntity<Answer> note(@PathVariable String association, @PathVariable String party, @RequestBody Body body, Caller caller) {
        return ResponseEntity.status(201).body(new Answer(party, body.text(), caller.person()));
    }

    @Action("assembly.read")
    @GetMapping("/read")
    Answer read(@PathVariable String association, Caller caller) {
        return new Answer("read", null, caller.person());
    }

    @Action("membership.read-me")
    @GetMapping("/broken")
    Answer broken(@PathVariable String association) {
        throw new IllegalStateException("dk.samstemt.secret");
    }
}
