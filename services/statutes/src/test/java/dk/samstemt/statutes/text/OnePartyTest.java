package dk.samstemt.statutes.text;

import static org.assertj.core.api.Assertions.assertThat;

import dk.samstemt.statutes.Cases;
import dk.samstemt.statutes.profile.Profile;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** "Just one of the parties" is said where there are several to name. */
class OnePartyTest {

    private static String anyOf(int parties) {
        Profile p = Cases.PROFILE;
        Profile small = new Profile(1, p.id(), 1, p.name(), p.timeZone(), p.inForceFrom(), p.inForceFromDay(), p.classes(), p.parties().subList(0, parties),
                p.provisions(), p.parameters(), p.decisionRules(), null, p.interpretations(), null, null, null, null, null);
        return new Phrases(Bundle.of(Locale.ENGLISH), small).anyOf(small.partyIds());
    }

    @Test
    void the_only_party_of_an_association_is_called_by_its_name() {
        List<String> names = Cases.PROFILE.parties().subList(0, 2).stream().map(party -> party.name().get("en")).toList();
        assertThat(anyOf(1)).isEqualTo(names.get(0));
        assertThat(anyOf(2)).doesNotContain(names);
    }

    @Test
    void every_member_those_among_them_whom_a_party_speaks_for_is_one_of_the_members() {
        Phrases phrases = new Phrases(Bundle.of(Locale.ENGLISH), Cases.PROFILE);
        List<String> members = Cases.STATUTES.dissolution().membersToInform();
        assertThat(phrases.anyOf(members)).isEqualTo("just one of the 54 members");
        assertThat(phrases.anyOf(Cases.PROFILE.partyIds())).isEqualTo("just one of the 9 parties");
        assertThat(phrases.anyOf(members.subList(1, members.size()))).contains(", ").doesNotContain("just one");
    }
}
