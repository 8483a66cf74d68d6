package dk.samstemt.assembly.proposal;

import dk.samstemt.statutes.profile.AgendaPoint;
import dk.samstemt.statutes.profile.OrdinaryAgenda;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.util.List;

/**
 * What the agenda of an ordinary assembly holds at least (GA-6).
 *
 * @param statutesVersion the version in force, which says so
 * @param provision as people write it; empty where these statutes lay nothing down
 * @param points the points in the customary order; empty where these statutes lay nothing down
 */
record AgendaProposal(int statutesVersion, String provision, List<AgendaPoint> points) {

    static AgendaProposal of(Profile profile) {
        OrdinaryAgenda agenda = profile.ordinaryAgenda();
        if (agenda == null) {
            return new AgendaProposal(profile.version(), "", List.of());
        }
        String number = profile.provision(agenda.provision()).map(Provision::number).orElse(agenda.provision());
        return new AgendaProposal(profile.version(), number, agenda.points());
    }
}
