package dk.samstemt.statutes.profile;

import java.util.List;
import java.util.Set;

/** What a profile may leave out is sound where it is there: the ordinary agenda, and who comes first when assets are paid out. */
final class AgendaChecks {

    private final Profile profile;
    private final Defects defects;

    AgendaChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        if (profile.ordinaryAgenda() != null) {
            agenda(profile.ordinaryAgenda());
        }
        if (profile.assets() != null) {
            assets(profile.assets());
        }
    }

    private void agenda(OrdinaryAgenda agenda) {
        provision(agenda.provision(), "/ordinaryAgenda");
        defects.unless(!agenda.points().isEmpty(), "/ordinaryAgenda/points", "there are no points");
        defects.unique("/ordinaryAgenda/points", agenda.points().stream().map(point -> point.subject() + " " + point.kind()).toList());
    }

    private void assets(Assets assets) {
        provision(assets.provision(), "/assets");
        List<String> ids = assets.first().stream().map(Recipient::who).toList();
        defects.unless(!ids.isEmpty(), "/assets/first", "nobody is named");
        defects.unique("/assets/first", ids);
        defects.each("/assets/first", assets.first(), (recipient, place) -> defects.unless(
                recipient.name().keySet().containsAll(Set.of("da", "en")), place + "/name", "no text in da and en"));
    }

    private void provision(String id, String place) {
        defects.unless(profile.provision(id).isPresent(), place + "/provision", "unknown provision " + id);
    }
}
