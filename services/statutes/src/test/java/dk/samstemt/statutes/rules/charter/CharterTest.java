package dk.samstemt.statutes.rules.charter;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.profile.Provision;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class CharterTest {

    private static final LocalDate DAY = LocalDate.parse("2022-01-01");

    private static TransitionalProvision transitional(String provision, LocalDate day) {
        return Transition.on(Cases.PROFILE, day).stream().filter(found -> found.provision().equals(provision)).findFirst().orElseThrow();
    }

    @Test
    void TRA_1_every_transitional_provision_is_spent_from_its_day_on_and_not_the_day_before() {
        assertThat(Transition.on(Cases.PROFILE, DAY)).extracting(TransitionalProvision::provision).containsExactly("12.1", "12.2", "12.3", "12.4", "12.5");
        assertThat(Transition.on(Cases.PROFILE, DAY)).allMatch(TransitionalProvision::spent);
        assertThat(transitional("12.1", DAY)).isEqualTo(new TransitionalProvision("12.1", "\u00a7 12 stk. 1", true, DAY, List.of()));
        assertThat(transitional("12.1", DAY.minusDays(1))).isEqualTo(new TransitionalProvision("12.1", "\u00a7 12 stk. 1", false, null, List.of()));
        assertThat(transitional("12.5", LocalDate.parse("2019-02-07")).spent()).isTrue();
    }

    @Test
    void TRA_1_the_first_chair_is_considered_when_the_rotation_is_counted_though_it_is_spent() {
        assertThat(transitional("12.4", DAY).consideredBy()).containsExactly("BO-3");
        assertThat(Transition.on(Cases.PROFILE, DAY)).filteredOn(found -> !found.provision().equals("12.4")).allMatch(found -> found.consideredBy().isEmpty());
    }

    @Test
    void ORG_1_the_home_is_the_seat_of_the_party_the_statutes_name() {
        assertThat(Charter.home(Cases.PROFILE)).contains(new HomeOf("1.2", "region-hovedstaden"));
    }

    @Test
    void ORG_1_statutes_that_name_no_party_have_a_home_of_their_own() {
        Profile p = Cases.PROFILE;
        List<Provision> own = p.provisions().stream().map(provision -> provision.id().equals("1.2") ? provision.withText("Foreningen bor i Roskilde.") : provision).toList();
        assertThat(Charter.home(p.withProvisions(own))).isEmpty();
    }

    @Test
    void ORG_1_the_strategy_is_the_newest_the_board_had_decided() {
        Strategy first = new Strategy(1, "b-2", LocalDate.parse("2019-06-01"));
        Strategy second = new Strategy(2, "b-9", LocalDate.parse("2021-06-01"));
        Strategy sameDay = new Strategy(3, "b-10", LocalDate.parse("2021-06-01"));
        assertThat(Charter.strategy(List.of(second, first), LocalDate.parse("2021-05-31"))).contains(first);
        assertThat(Charter.strategy(List.of(second, first), LocalDate.parse("2021-06-01"))).contains(second);
        assertThat(Charter.strategy(List.of(sameDay, second, first), LocalDate.parse("2021-06-01"))).contains(sameDay);
        assertThat(Charter.strategy(List.of(first), LocalDate.parse("2019-05-31"))).isEmpty();
    }
}
