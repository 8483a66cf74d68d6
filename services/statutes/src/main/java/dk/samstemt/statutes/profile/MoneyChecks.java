package dk.samstemt.statutes.profile;

import java.util.ArrayList;
import java.util.List;

/** What a profile says on membership, fees and administration names only what it holds. */
final class MoneyChecks {

    private final Profile profile;
    private final Defects defects;

    MoneyChecks(Profile profile, Defects defects) {
        this.profile = profile;
        this.defects = defects;
    }

    void check() {
        if (profile.membership() != null) {
            membership(profile.membership());
        }
        if (profile.fees() != null) {
            fees(profile.fees());
        }
        if (profile.administration() != null) {
            provision(profile.administration().provision(), "/administration/provision");
            party(profile.administration().employer(), "/administration/employer");
        }
    }

    private void membership(Membership membership) {
        defects.unless(!membership.eligible().isEmpty(), "/membership/eligible", "nobody-named", "nobody can become a member");
        defects.unique("/membership/eligible", "/memberClass", membership.eligible().stream().map(Eligible::memberClass).toList());
        defects.each("/membership/eligible", membership.eligible(), (kind, place) ->
                PartyChecks.known(profile, kind.memberClass(), place + "/memberClass", defects));
    }

    private void fees(FeeTerms terms) {
        defects.unless(!terms.bases().isEmpty(), "/fees/bases", "missing", "there are no fees");
        defects.unique("/fees/bases", "/id", terms.bases().stream().map(FeeBasis::id).toList());
        paysOnce(terms);
        defects.each("/fees/bases", terms.bases(), this::basis);
        defects.each("/fees/shared", terms.shared(), (sentence, place) -> {
            provision(sentence.provision(), place + "/provision");
            known(terms, sentence.bases(), place + "/bases");
        });
        defects.each("/fees/earmarks", terms.earmarks(), (earmark, place) -> {
            provision(earmark.provision(), place + "/provision");
            known(terms, List.of(earmark.basis()), place + "/basis");
        });
    }

    private void paysOnce(FeeTerms terms) {
        List<String> payers = new ArrayList<>();
        defects.each("/fees/bases", terms.bases(), (basis, place) -> defects.each(place + "/payers", basis.payers(), (payer, where) -> {
            defects.unless(!payers.contains(payer), where, "duplicate-id", payer + " stands twice");
            payers.add(payer);
        }));
    }

    private void basis(FeeBasis basis, String place) {
        defects.unless(!basis.payers().isEmpty(), place + "/payers", "nobody-named", "nobody pays");
        defects.unless(basis.kind() == FeeKind.POOL || basis.payers().size() < 2, place + "/payers", "too-many", "only a pool is paid by several");
        defects.each(place + "/payers", basis.payers(), this::party);
        figure(basis, ".amount", Unit.ORE, place);
        figure(basis, ".base-year", Unit.YEAR, place);
        if (basis.kind().byPopulation()) {
            figure(basis, ".rate", Unit.KRONER_PER_INHABITANT, place);
            aboveZero("fee." + basis.id() + ".rate", place);
        }
    }

    private void figure(FeeBasis basis, String figure, Unit unit, String place) {
        String id = "fee." + basis.id() + figure;
        defects.unless(profile.parameter(id).filter(found -> found.unit() == unit).isPresent(), place,
                "missing-parameter", "no parameter " + id + " in " + unit);
    }

    /** A rate says how many people an amount comes to, so it can be no zero. */
    private void aboveZero(String rate, String place) {
        boolean zero = profile.parameter(rate).stream().flatMap(found -> found.values().stream()).anyMatch(value -> value.value().matches("[0.]+"));
        defects.unless(!zero, place, "zero-rate", "the rate " + rate + " is zero");
    }

    private void known(FeeTerms terms, List<String> bases, String place) {
        bases.forEach(id -> defects.unless(terms.basis(id).isPresent(), place, "unknown-fee", "unknown fee " + id));
    }

    private void provision(String id, String place) {
        defects.unless(profile.provision(id).isPresent(), place, "unknown-provision", "unknown provision " + id);
    }

    private void party(String id, String place) {
        defects.unless(profile.party(id).isPresent(), place, "unknown-party", "unknown party " + id);
    }
}
