package dk.samstemt.membership.amendment;

import dk.samstemt.contracts.assembly.AmendmentAdopted;
import dk.samstemt.membership.association.Associations;
import dk.samstemt.membership.version.StatutesVersions;
import dk.samstemt.platform.bytes.BytesClient;
import dk.samstemt.platform.events.EventHandler;
import dk.samstemt.platform.events.NotYet;
import dk.samstemt.platform.events.ReceivedEvent;

import org.springframework.stereotype.Component;

import java.util.Set;

/** Takes an adopted amendment: fetches its operations by digest and makes the next version, or says why it cannot. */
@Component
class MakingTheNextVersion implements EventHandler {

    private final BytesClient bytes;
    private final Associations associations;
    private final StatutesVersions versions;
    private final NextVersions next;

    MakingTheNextVersion(BytesClient bytes, Associations associations, StatutesVersions versions, NextVersions next) {
        this.bytes = bytes;
        this.associations = associations;
        this.versions = versions;
        this.next = next;
    }

    @Override
    public Set<Class<? extends Record>> handles() {
        return Set.of(AmendmentAdopted.class);
    }

    @Override
    public void handle(ReceivedEvent event) {
        String association = event.envelope().association();
        AmendmentAdopted adopted = event.as(AmendmentAdopted.class);
        byte[] operations = bytes.fetch("assembly", association, adopted.operationsSha256()).content();
        if (!associations.locked(association)) {
            throw new NotYet("the statutes of " + association);
        }
        if (!versions.madeBy(association, adopted.assembly(), adopted.item())) {
            next.make(association, adopted, operations);
        }
    }
}
