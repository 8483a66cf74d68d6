package dk.samstemt.statutes.profile;


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
        ProfileChecks.provision(profile, agenda.provision(), "/ordinaryAgenda/provision", defects);
        defects.unless(!agenda.points().isEmpty(), "/ordinaryAgenda/points", "no-points", "there are no points");
        defects.unique("/ordinaryAgenda/points", "", agenda.points().stream().map(point -> point.subject() + " " + point.kind()).toList());
    }

    private void assets(Assets assets) {
        ProfileChecks.provision(profile, assets.provision(), "/assets/provision", defects);
        defects.unless(!assets.first().isEmpty(), "/assets/first", "nobody-named", "nobody is named");
        defects.unique("/assets/first", "/who", assets.first().stream().map(Recipient::who).toList());
        defects.each("/assets/first", assets.first(), this::recipient);
    }

    private void recipient(Recipient recipient, String place) {
        defects.unless(!recipient.who().isBlank(), place + "/who", "nobody-named", "nobody is named");
        ProfileChecks.named(recipient.name(), place + "/name", defects);
    }
}
