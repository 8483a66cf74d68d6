package dk.samstemt.membership.member;

import dk.samstemt.membership.version.Profiles;
import dk.samstemt.platform.time.LegalTime;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.PartyClass;
import dk.samstemt.statutes.profile.Profile;

import org.springframework.stereotype.Component;

import java.text.Collator;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The parties of the statutes in force, with who speaks for them. However many they are, a page costs the same number of statements. */
@Component
class Members {

    private final Profiles profiles;
    private final Speakers speakers;
    private final LegalTime time;

    Members(Profiles profiles, Speakers speakers, LegalTime time) {
        this.profiles = profiles;
        this.speakers = speakers;
        this.time = time;
    }

    /** A page: the parties after one of them, in alphabetical order; from the beginning where that one is none. */
    MemberList page(String association, String after, int size, Locale locale) {
        Instant now = time.now();
        Profile profile = profiles.at(association, now);
        List<Party> sorted = profile.parties().stream().sorted(Comparator.comparing(party -> name(party.name(), locale), Collator.getInstance(locale))).toList();
        int begin = sorted.stream().map(Party::id).toList().indexOf(after) + 1;
        List<Party> page = sorted.subList(begin, Math.min(sorted.size(), begin + size));
        Map<String, List<Speaker>> found = speakers.of(association, page.stream().map(Party::id).toList(), false, now);
        Set<String> represented = speakers.represented(association, now);
        return new MemberList(page.stream().map(party -> line(profile, party, found)).toList(),
                begin + size < sorted.size() ? page.get(size - 1).id() : null, sorted.size(),
                sorted.stream().filter(party -> !represented.contains(party.id())).map(party -> name(party.name(), locale)).toList());
    }

    /** One party with everybody who ever spoke for it. */
    Optional<MemberLine> party(String association, String id) {
        Instant now = time.now();
        Profile profile = profiles.at(association, now);
        return profile.party(id).map(party -> line(profile, party, speakers.of(association, List.of(id), true, now)));
    }

    private static MemberLine line(Profile profile, Party party, Map<String, List<Speaker>> found) {
        List<Speaker> own = found.getOrDefault(party.id(), List.of());
        Map<String, String> className = profile.classes().stream().filter(one -> one.id().equals(party.partyClass())).map(PartyClass::name).findFirst().orElse(Map.of());
        return new MemberLine(party.id(), party.name(), party.partyClass(), className, party.speaksFor(), own.stream().anyMatch(one -> one.state().equals("NOW")), own);
    }

    private static String name(Map<String, String> names, Locale locale) {
        return names.getOrDefault(locale.getLanguage(), names.getOrDefault("da", ""));
    }
}
