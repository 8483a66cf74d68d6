package dk.samstemt.assembly.law;

import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Wait;
import dk.samstemt.assembly.workflow.Workflow;
import dk.samstemt.contracts.membership.AmendmentRefused;
import dk.samstemt.contracts.membership.StatutesVersionPublished;
import dk.samstemt.platform.bytes.BytesClient;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.ReceivedEvent;
import dk.samstemt.statutes.Statutes;
import dk.samstemt.statutes.profile.ProfileReader;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Fetches each published version by its digest and tells an assembly that waits for its amendment. */
@Component
class StatutesArrived implements EventHandler {

    private final BytesClient bytes;
    private final LawVersions versions;
    private final AdoptedAmendments adopted;
    private final Assemblies assemblies;
    private final Workflow workflow;

    StatutesArrived(BytesClient bytes, LawVersions versions, AdoptedAmendments adopted, Assemblies assemblies, Workflow workflow) {
        this.bytes = bytes;
        this.versions = versions;
        this.adopted = adopted;
        this.assemblies = assemblies;
        this.workflow = workflow;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(StatutesVersionPublished.class, AmendmentRefused.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        if (event.data() instanceof StatutesVersionPublished published) {
            arrived(association, published);
        } else {
            refused(association, event.as(AmendmentRefused.class));
        }
    }

    private void arrived(String association, StatutesVersionPublished event) {
        byte[] profile = bytes.fetch("membership", association, event.profileSha256()).content();
        versions.store(association, new LawVersion(event.version(), event.profileSha256(), event.inForceFrom(),
                LocalDate.parse(event.inForceFromDay()), Statutes.of(ProfileReader.read(profile))), profile);
        if (event.assembly() != null) {
            AssemblyRef ref = assemblies.lockForEvent(new AssemblyRef(association, event.assembly())).ref();
            adopted.published(ref, event.item());
            workflow.nudge(ref, Wait.STATUTES_ANSWERED);
        }
    }

    private void refused(String association, AmendmentRefused event) {
        AssemblyRef ref = assemblies.lockForEvent(new AssemblyRef(association, event.assembly())).ref();
        adopted.refused(ref, event.item());
        workflow.nudge(ref, Wait.STATUTES_ANSWERED);
    }
}
