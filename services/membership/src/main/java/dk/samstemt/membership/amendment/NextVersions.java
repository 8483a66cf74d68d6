package dk.samstemt.membership.amendment;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.version.NewVersion;
import dk.samstemt.membership.version.Origin;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Commencement;
import dk.samstemt.statutes.amendment.ConsolidatedText;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Lays an amendment upon the version in force when it begins, under the association's lock, and tells what came of it. */
@Component
class NextVersions {

    private final Profiles profiles;
    private final StatutesVersions versions;
    private final RefusedAmendments refusals;
    private final LegalTime time;
    private final Announcing announcing;

    NextVersions(Profiles profiles, StatutesVersions versions, RefusedAmendments refusals, LegalTime time, Announcing announcing) {
        this.profiles = profiles;
        this.versions = versions;
        this.refusals = refusals;
        this.time = time;
        this.announcing = announcing;
    }

    void make(String association, AmendmentAdopted adopted, byte[] operations) {
        try {
            Amendment amendment = Records.read(operations, Amendment.class);
            Origin origin = new Origin(adopted.assembly(), adopted.item(), 0, profiles.keep(association, operations));
            make(association, new Laying.Layer(origin, amendment, new Commencement(adopted.inForceFrom(), LocalDate.parse(adopted.inForceFromDay()))));
        } catch (JsonDefect unreadable) {
            refuse(association, new RefusedAmendment(adopted.assembly(), adopted.item(), "unreadable", null, null, null, null, time.now()));
        }
    }

    /** What begins after it is laid anew on top; where that no longer fits, the one adopted last is refused, for the others are published. */
    private void make(String association, Laying.Layer added) {
        Instant from = added.begins().from();
        Stream<Laying.Layer> later = versions.beginningAfter(association, from).stream().map(pending -> new Laying.Layer(pending.origin(),
                Records.read(profiles.kept(association, pending.origin().operations()), Amendment.class),
                new Commencement(pending.inForceFrom(), pending.inForceFromDay())));
        int newest = versions.newest(association).map(StatutesVersion::version).orElseThrow();
        Profile base = profiles.at(association, from);
        Laying.Outcome outcome = Laying.of(base, newest, Stream.concat(Stream.of(added), later).toList());
        if (outcome.mismatch() == null) {
            outcome.laid().forEach(laid -> store(association, laid, laid == outcome.laid().get(0)));
        } else {
            refuse(association, refusal(added.origin(), outcome.mismatch(), outcome.against()));
        }
    }

    /** Nobody waits for a version that was laid anew: its assembly has had its answer. */
    private void store(String association, Laying.Laid laid, boolean awaited) {
        String redline = laid.applied().redlines().stream().map(Redline::text).collect(Collectors.joining("\n"));
        Profile next = laid.applied().next();
        StatutesVersion version = profiles.add(association, new NewVersion(next, ConsolidatedText.of(next, "da"), laid.origin(), redline));
        announcing.announce(association, time.now(), new StatutesVersionPublished(version.version(), version.digest(),
                version.inForceFrom(), version.inForceFromDay().toString(), awaited ? version.assembly() : null,
                awaited ? laid.origin().item() : null));
    }

    private RefusedAmendment refusal(Origin origin, Mismatch mismatch, int against) {
        String reason = mismatch.operation() < 0 ? "other-base-version" : "wording-differs";
        return new RefusedAmendment(origin.assembly(), origin.item(), reason, mismatch.provision(), mismatch.expected(), mismatch.found(), against, time.now());
    }

    private void refuse(String association, RefusedAmendment refused) {
        refusals.add(association, refused);
        announcing.announce(association, refused.refusedAt(), new AmendmentRefused(refused.assembly(), refused.item(), refused.reason()));
    }
}
