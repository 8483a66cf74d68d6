package dk.samstemt.voting.draft;

import dk.samstemt.platform.access.Action;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.web.ETags;
import dk.samstemt.platform.web.ExpectedVersion;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.draft.Drafting.Place;
import org.springframework.http.CacheControl;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The one draft of a party; nobody else is told even that there is one. */
@RestController
@RequestMapping("/api/v1/associations/{association}/assemblies/{assembly}/ballot/parties/{party}/draft")
class DraftController {
    private final Drafting drafting;

    DraftController(Drafting drafting) {
        this.drafting = drafting;
    }

    @Action("voting.read-draft")
    @GetMapping
    ResponseEntity<DraftView> read(@PathVariable String association, @PathVariable String assembly, @PathVariable String party, Caller caller) {
        DraftView draft = drafting.read(new BallotId(association, assembly), party, caller);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).eTag(ETags.of(draft.version())).body(draft);
    }

    @Action("voting.save-draft")
    @PutMapping
    ResponseEntity<DraftSaved> save(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                    @RequestBody DraftBody body, Caller caller, ExpectedVersion seen) {
        DraftSaved saved = drafting.save(new Place(new BallotId(association, assembly), party, seen.version()), body, caller);
        return ResponseEntity.ok().cacheControl(CacheControl.noStore()).eTag(ETags.of(saved.version())).body(saved);
    }

    @Action("voting.discard-draft")
    @DeleteMapping
    ResponseEntity<Void> discard(@PathVariable String association, @PathVariable String assembly, @PathVariable String party,
                                 Caller caller, ExpectedVersion seen) {
        drafting.discard(new Place(new BallotId(association, assembly), party, seen.version()), caller);
        return ResponseEntity.noContent().build();
    }
}
