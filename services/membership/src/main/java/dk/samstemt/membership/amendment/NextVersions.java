package dk.samstemt.membership.amendment;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.json.JsonDefect;
import dk.samstemt.json.Records;
import dk.samstemt.membership.announce.Announcing;
import dk.samstemt.membership.version.NewVersion;
import dk.samstemt.membership.version.Profiles;
import dk.samstemt.membership.version.StatutesVersion;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.amendment.Amendment;
import dk.samstemt.statutes.amendment.Amendments;
import dk.samstemt.statutes.amendment.Applied;
import dk.samstemt.statutes.amendment.ConsolidatedText;
import dk.samstemt.statutes.amendment.Mismatch;
import dk.samstemt.statutes.amendment.Redline;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Collectors;

/** Applies an amendment to the newest version, under the association's lock, and tells what came of it. */
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
        Profile current = profiles.of(association, versions.newest(association).orElseThrow());
        try {
            Amendments.apply(current, Records.read(operations, Amendment.class), adopted.inForceFrom(), LocalDate.parse(adopted.inForceFromDay()))
                    .fold(applied -> store(association, adopted, applied), mismatch -> refuse(association, refusal(adopted, mismatch)));
        } catch (JsonDefect unreadable) {
            refuse(association, new RefusedAmendment(adopted.assembly(), adopted.item(), "unreadable", null, null, null, time.now()));
        }
    }

    private Void store(String association, AmendmentAdopted adopted, Applied applied) {
        String redline = applied.redlines().stream().map(Redline::text).collect(Collectors.joining("\n"));
        StatutesVersion version = profiles.add(association, new NewVersion(applied.next(),
                ConsolidatedText.of(applied.next(), "da"), adopted.assembly(), adopted.item(), redline));
        announcing.announce(association, time.now(), new StatutesVersionPublished(version.version(), version.digest(),
                version.inForceFrom(), version.inForceFromDay().toString(), adopted.assembly()));
        return null;
    }

    private RefusedAmendment refusal(AmendmentAdopted adopted, Mismatch mismatch) {
        String reason = mismatch.operation() < 0 ? "other-base-version" : "wording-differs";
        Instant moment = time.now();
        return new RefusedAmendment(adopted.assembly(), adopted.item(), reason, mismatch.provision(), mismatch.expected(), mismatch.found(), moment);
    }

    private Void refuse(String association, RefusedAmendment refused) {
        refusals.add(association, refused);
        announcing.announce(association, refused.refusedAt(), new AmendmentRefused(refused.assembly(), refused.item(), refused.reason()));
        return null;
    }
}
