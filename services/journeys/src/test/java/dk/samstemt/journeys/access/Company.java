package dk.samstemt.journeys.access;

import java.util.List;
import java.util.stream.Stream;

/** Everyone who tries something: each role of the matrix, and everyone who has none. */
final class Company {

    private final Premises premises;
    private final Registry here;

    Company(Premises premises) {
        this.premises = premises;
        here = premises.registry(Premises.HERE.association());
    }

    /** The people of the story, and those who are registered for this. */
    List<Actor> gather() {
        List<Actor> newcomers = newcomers();
        premises.house.clock.settle();
        return Stream.concat(cast(), newcomers.stream()).toList();
    }

    private Stream<Actor> cast() {
        return Stream.of(named("secretariat", "sekretariat", "secretariat"), named("chairmanship", "naestformand1", "chairmanship"),
                named("auditor", "revisor", "auditor"), representative("ku"), representative("dtu"), premises.administrator,
                Actor.everywhere("service", premises.smith.service(), "service"), Actor.unproven("nobody", ""));
    }

    private List<Actor> newcomers() {
        here.grant(here.person("adgang-administrator"), "administrator");
        here.grant(here.person("adgang-operator"), "operator");
        here.person("adgang-uden");
        here.ended("mandates", here.mandate(here.person("adgang-afloest"), "ku"));
        twoSides();
        Registry strangers = premises.registry(Premises.STRANGERS).found();
        strangers.grant(strangers.person("adgang-fremmed"), "secretariat");
        return List.of(named("administrator", "adgang-administrator", "administrator"), named("operator", "adgang-operator", "operator"),
                named("person without a role", "adgang-uden"), named("former representative", "adgang-afloest"), named("unknown person", "adgang-ukendt"),
                named("secretariat of another association", "adgang-fremmed", "secretariat").at(Premises.STRANGERS), Actor.representative("representative here and of another party there",
                        premises.smith.of("adgang-to"), "ku").at(Premises.HERE.association()));
    }

    private void twoSides() {
        here.mandate(here.person("adgang-to"), "ku");
        Registry there = premises.registry(Premises.THERE.association());
        there.mandate(there.person("adgang-to"), "ruc");
    }

    private Actor named(String name, String subject, String... roles) {
        return Actor.of(name, premises.smith.of(subject), roles);
    }

    private Actor representative(String party) {
        return Actor.representative("representative of " + party, premises.smith.of(party), party);
    }
}
