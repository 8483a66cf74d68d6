package dk.samstemt.statutes.text;

import dk.samstemt.statutes.amendment.QuotedParty;
import dk.samstemt.statutes.amendment.Setting;
import dk.samstemt.statutes.profile.Party;
import java.util.Optional;
import java.util.stream.Stream;

/** A party that an amendment lets in, changes or lets go, as people say it. What is no party is shown as it was written. */
final class PartyWords {

    private final Messages messages;

    PartyWords(Messages messages) {
        this.messages = messages;
    }

    /** Its name: the new one where it gets another, its id where it has none. */
    String name(Setting setting) {
        return QuotedParty.of(setting.after()).or(() -> QuotedParty.of(setting.before())).map(this::name).filter(name -> !name.isBlank()).orElse(setting.id());
    }

    /** For example {@code Roskilde Universitet (vidensinstitution): 1 plads i bestyrelsen med stemmeret}. */
    String said(String json) {
        return json == null || json.isBlank() ? messages.say("setting.party.none") : QuotedParty.of(json).map(this::said).orElse(json);
    }

    private String said(Party party) {
        String said = messages.say("setting.party", "name", name(party), "partyClass", party.partyClass(), "seats", seats(party));
        return party.speaksFor().isEmpty() ? said : messages.say("setting.party.speaks", "party", said, "members", party.speaksFor());
    }

    private String name(Party party) {
        return party.name().getOrDefault(messages.language(), "");
    }

    private String seats(Party party) {
        return Stream.of(seats("setting.seats", party.seats()), seats("setting.seatsWithoutVote", party.seatsWithoutVote())).flatMap(Optional::stream)
                .reduce((one, two) -> one + ", " + two).orElseGet(() -> messages.say("setting.seats.none"));
    }

    private Optional<String> seats(String key, int count) {
        return count == 0 ? Optional.empty() : Optional.of(messages.say(key, "count", (long) count));
    }
}
