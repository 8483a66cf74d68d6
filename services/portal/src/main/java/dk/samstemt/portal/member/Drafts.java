package dk.samstemt.portal.member;

import dk.samstemt.platform.ids.Ids;
import dk.samstemt.portal.client.Backend;
import dk.samstemt.portal.client.BackendAway;
import dk.samstemt.portal.client.BackendRefusal;
import dk.samstemt.portal.client.Clients;
import dk.samstemt.portal.session.Hat;
import org.springframework.stereotype.Component;

import java.util.Map;

/** Keeps what is being written as the party's sealed draft. Whatever goes wrong, writing goes on: the page says so and carries everything itself. */
@Component
class Drafts {

    private static final int STALE = 412;
    private static final int CONFLICT = 409;

    private final DraftBox box;
    private final Faults faults;

    Drafts(Clients clients, Faults faults) {
        this.box = clients.of(Backend.VOTING, DraftBox.class);
        this.faults = faults;
    }

    /** Saves it over the version its writer saw. A save that is sent twice is found again by what it says, so the key is a new one each time. */
    Kept save(Hat hat, Writing writing) {
        Draft.Content content = writing.choices().drafted();
        try {
            Draft.Saved saved = box.save(at(hat, writing.assembly().assembly()), Ids.next("draft"), writing.kept().tag(), content);
            return new Kept(saved.version(), saved.savedAt(), true, null);
        } catch (BackendAway away) {
            return writing.kept().not(writing.kept().version(), faults.say("draft.away"));
        } catch (BackendRefusal refusal) {
            return refusal.is(STALE) ? newer(hat, writing, content) : writing.kept().not(writing.kept().version(), why(refusal));
        }
    }

    /** Forgets the version that was seen; true when it is gone. */
    boolean discard(Hat hat, String assembly, Kept kept) {
        try {
            box.discard(at(hat, assembly), Ids.next("draft"), kept.tag());
            return true;
        } catch (BackendRefusal refusal) {
            if (refusal.is(STALE)) {
                return false;
            }
            throw refusal;
        }
    }

    /** Somebody saved meanwhile: what is kept now has been seen from here on, so that saving again replaces it knowingly. */
    private Kept newer(Hat hat, Writing writing, Draft.Content content) {
        Draft kept = box.read(hat.association(), writing.assembly().assembly(), hat.party());
        if (content.equals(kept.draft())) {
            return Kept.of(kept);
        }
        String why = kept.version() == 0 ? "draft.gone" : kept.own() ? "draft.newer.own" : "draft.newer";
        return writing.kept().not(kept.version(), faults.say(why));
    }

    private String why(BackendRefusal refusal) {
        if (refusal.problem().errors().stream().anyMatch(fault -> fault.pointer().equals("/attachment"))) {
            return faults.say("file.gone");
        }
        return faults.say(refusal.is(CONFLICT) ? "draft.closed" : "draft.refused");
    }

    private static Map<String, String> at(Hat hat, String assembly) {
        return Map.of("association", hat.association(), "assembly", assembly, "party", hat.party());
    }
}
