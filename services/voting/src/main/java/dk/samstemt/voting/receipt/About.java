package dk.samstemt.voting.receipt;

import dk.samstemt.contracts.documents.ItemText;
import dk.samstemt.contracts.documents.NoticeDocument;
import dk.samstemt.statutes.profile.Party;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.voting.ballot.model.BallotItem;
import dk.samstemt.voting.ballot.model.Terms;
import java.time.ZoneId;
import java.util.Map;

/**
 * What a receipt is about.
 *
 * @param terms   the ballot's terms
 * @param profile the statutes it is held under
 * @param notice  the notice; null when it cannot be had: then items go by their numbers
 */
record About(Terms terms, Profile profile, NoticeDocument notice) {
    ZoneId zone() {
        return profile.zone();
    }

    String association(Words words) {
        return words.pick(profile.name());
    }

    String party(String id, Words words) {
        return words.pick(profile.party(id).map(Party::name).orElse(Map.of("da", id)));
    }

    /** What kind of assembly it is, and when; without the notice only when. */
    String assembly(Words words) {
        String kind = words.say(notice == null ? "assembly" : "assembly." + notice.kind());
        return words.say("assembly.on", kind, words.day(terms.day()));
    }

    /** An item as the agenda names it. */
    String item(String id, Words words) {
        BallotItem item = terms.items().stream().filter(one -> one.item().equals(id)).findFirst().orElseThrow();
        return notice == null ? words.say("item", item.number(), words.say("kind." + item.kind())) : item.number() + ". " + title(id, words);
    }

    private String title(String id, Words words) {
        return words.pick(notice.items().stream().filter(one -> one.item().equals(id)).findFirst().map(ItemText::title).orElse(Map.of()));
    }
}
