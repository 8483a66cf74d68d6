package dk.samstemt.voting.draft;

import dk.samstemt.json.Digests;
import dk.samstemt.platform.access.Caller;
import dk.samstemt.platform.ids.Ids;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.platform.web.ETags;
import dk.samstemt.platform.web.ProblemException;
import dk.samstemt.platform.web.Problems;
import dk.samstemt.voting.ballot.BallotStore;
import dk.samstemt.voting.ballot.RollStore;
import dk.samstemt.voting.ballot.model.Ballot;
import dk.samstemt.voting.ballot.model.BallotId;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.evidence.Attachment;
import dk.samstemt.voting.evidence.Attachments;
import dk.samstemt.voting.evidence.Scan;
import java.time.Instant;
import java.util.HexFormat;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps, shows and forgets the draft of a party. Only its own representatives; to everyone else there is none. */
@Service
class Drafting {
    private final BallotStore ballots;
    private final RollStore roll;
    private final DraftStore drafts;
    private final Attachments attachments;
    private final LegalTime time;

    Drafting(BallotStore ballots, RollStore roll, DraftStore drafts, Attachments attachments, LegalTime time) {
        this.ballots = ballots;
        this.roll = roll;
        this.drafts = drafts;
        this.attachments = attachments;
        this.time = time;
    }

    /** What is kept; version 0 when nothing is. */
    @Transactional(readOnly = true)
    public DraftView read(BallotId id, String party, Caller caller) {
        caller.mustRepresent(party);
        ballots.find(id).orElseThrow(Drafting::unknown);
        return drafts.shown(id, party, caller).orElse(DraftView.none(party));
    }

    /**
     * Keeps a draft over the version its writer saw: 412 with the kept one when another is there. The ballot's row is shared, so it
     * cannot end meanwhile and leave a draft behind; 409 when it takes none.
     */
    @Transactional
    public DraftSaved save(Place place, DraftBody body, Caller caller) {
        Ballot ballot = enter(place, caller);
        body.check(ballot.terms().items().stream().map(BallotItem::item).collect(Collectors.toSet()));
        Instant now = open(ballot);
        attachments.named(place.ballot(), place.party(), body.attachment());
        Kept next = Kept.after(seen(place, caller), now, caller.person(), body);
        drafts.keep(place.ballot(), place.party(), next);
        return new DraftSaved(next.version(), next.savedAt());
    }

    /** Keeps a file for the draft: it goes with the next one that does not name it. 409 when no draft is taken, or the party has too many. */
    @Transactional
    public Attachment attach(Place place, String fileName, Scan file, Caller caller) {
        Instant now = open(enter(place, caller));
        Attachment attachment = new Attachment(Ids.next("att"), fileName, file.content().length, Digests.sha256Hex(file.content()),
                HexFormat.of().formatHex(Ids.salt()), file.malwareScan());
        attachments.keep(new Attachments.Owner(place.ballot(), place.party()), attachment, file, now);
        return attachment;
    }

    /** Forgets the draft its writer saw; 412 when another is there, and nothing to do when none is. */
    @Transactional
    public void discard(Place place, Caller caller) {
        enter(place, caller);
        if (drafts.find(place.ballot(), place.party()).isPresent()) {
            seen(place, caller);
            drafts.forget(place.ballot(), place.party());
        }
    }

    private Ballot enter(Place place, Caller caller) {
        caller.mustRepresent(place.party());
        Ballot ballot = ballots.share(place.ballot()).orElseThrow(Drafting::unknown);
        roll.lock(place.ballot(), place.party()).filter(party -> party.entitledOn(ballot.terms().day())).orElseThrow(Drafting::unknown);
        return ballot;
    }

    private Instant open(Ballot ballot) {
        Instant now = time.now();
        if (!takes(ballot, now)) {
            throw ProblemException.of(DraftProblems.NO_DRAFT_NOW).with("state", ballot.state().name());
        }
        return now;
    }

    // While it is held the same answer may be taken later: what is written until then is kept.
    private static boolean takes(Ballot ballot, Instant now) {
        boolean running = ballot.state() == Ballot.State.OPEN || ballot.state() == Ballot.State.HELD;
        return running && now.isBefore(ballot.terms().deadline());
    }

    private Kept seen(Place place, Caller caller) {
        Kept kept = drafts.find(place.ballot(), place.party()).orElse(null);
        long actual = kept == null ? 0 : kept.version();
        if (actual != place.version()) {
            throw ProblemException.of(Problems.STALE).header("ETag", ETags.of(actual))
                    .with("draft", kept == null ? DraftView.none(place.party()) : drafts.view(place.ballot(), place.party(), kept, caller));
        }
        return kept;
    }

    private static ProblemException unknown() {
        return ProblemException.of(Problems.NOT_FOUND);
    }

    /**
     * Which draft.
     *
     * @param ballot  the ballot
     * @param party   the party
     * @param version the version its writer saw; 0 when none
     */
    record Place(BallotId ballot, String party, long version) {
    }
}
