package dk.samstemt.portal.member;

import dk.samstemt.portal.amendment.Figure;
import dk.samstemt.portal.amendment.Wording;
import dk.samstemt.portal.text.Shown;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.service.annotation.GetExchange;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** What a party's pages need of {@code assembly}. */
public interface Assemblies {

    @GetExchange("/api/v1/associations/{association}/assemblies")
    List<Line> all(@PathVariable String association);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}")
    View one(@PathVariable String association, @PathVariable String assembly);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/redline")
    List<Changes> changes(@PathVariable String association, @PathVariable String assembly);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/decisions")
    List<Decision> decisions(@PathVariable String association, @PathVariable String assembly);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/annexes/{annex}")
    ResponseEntity<byte[]> annex(@PathVariable String association, @PathVariable String assembly, @PathVariable String annex);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/pack.pdf")
    ResponseEntity<byte[]> pack(@PathVariable String association, @PathVariable String assembly, @RequestParam String lang);

    @GetExchange("/api/v1/associations/{association}/assemblies/{assembly}/record/{revision}.pdf")
    ResponseEntity<byte[]> record(@PathVariable String association, @PathVariable String assembly, @PathVariable int revision, @RequestParam String lang);

    /**
     * One assembly of the list.
     *
     * @param assembly its id
     * @param kind     ORDINARY or EXTRAORDINARY
     * @param form     WRITTEN or PHYSICAL
     * @param day      its civil day
     * @param state    how far it has come
     * @param purpose  language to purpose
     * @param deadline first instant that is too late for a statement; null in a draft
     * @param answered parties whose statement stands, while statements are given
     */
    record Line(String assembly, String kind, String form, LocalDate day, String state, Map<String, String> purpose, Instant deadline, List<String> answered) {

        private static final Set<String> OPEN = Set.of("CONVENING", "CONVENED");
        private static final Set<String> DECIDED = Set.of("DECIDED", "RECORD_DRAWN_UP", "RECORD_APPROVED", "CONCLUDED");

        boolean open() {
            return OPEN.contains(state) && deadline != null;
        }

        boolean decided() {
            return DECIDED.contains(state);
        }

        /** Whether a statement of this party stands. */
        public boolean answeredBy(String party) {
            return answered != null && answered.contains(party);
        }
    }

    /**
     * One assembly.
     *
     * @param assembly    its id
     * @param state       how far it has come
     * @param draft       what was convened
     * @param deadline    first instant that is too late for a statement
     * @param annexes     the annexes
     * @param parties     who is on the roll and who has answered
     * @param decisions   outcome per item; empty before
     * @param record      newest revision of the decision record the party may see; null when none
     * @param replacedBy  the assembly that took its place; null when none
     * @param cancelledAt when it was cancelled; null while it is not
     */
    record View(String assembly, String state, Agenda draft, Instant deadline, List<Annex> annexes, List<Party> parties, List<Outcome> decisions,
                Integer record, String replacedBy, Instant cancelledAt) {

        /** The items that parties answer, in order. */
        public List<Item> answered() {
            return draft.items().stream().filter(Item::isAnswered).toList();
        }

        /** An item that parties answer. */
        Optional<Item> item(String id) {
            return answered().stream().filter(item -> item.id().equals(id)).findFirst();
        }

        /** The item of the agenda with this id; null when it is on it no more. */
        public Item titled(String id) {
            return draft.items().stream().filter(item -> item.id().equals(id)).findFirst().orElse(null);
        }

        /** How parties are named in a language, to sort them by. */
        public Function<Party, String> naming(Shown show) {
            return party -> show.name(party.name());
        }

        /** The outcome of an item; null before it is decided. */
        public String outcome(String id) {
            return decisions.stream().filter(outcome -> outcome.item().equals(id)).findFirst().map(Outcome::outcome).orElse(null);
        }

        /** How many have answered. */
        public long answers() {
            return parties.stream().filter(Party::answered).count();
        }
    }

    /**
     * What was convened.
     *
     * @param kind    ORDINARY or EXTRAORDINARY
     * @param form    WRITTEN or PHYSICAL
     * @param day     its civil day
     * @param purpose language to purpose
     * @param items   the agenda
     */
    record Agenda(String kind, String form, LocalDate day, Map<String, String> purpose, List<Item> items) {
    }

    /**
     * One item of the agenda.
     *
     * @param number    its place, from 1
     * @param kind      ELECTION, APPROVAL, DECISION, PRESENTATION or INFORMATION
     * @param title     language to title
     * @param wording   the motion as proposed; null where there is none
     * @param amendment what it changes in the statutes; null where it changes nothing
     */
    record Item(int number, String kind, Map<String, String> title, String wording, Amending amendment) {

        private static final Set<String> ANSWERED = Set.of("ELECTION", "APPROVAL", "DECISION");

        /** Its id in statements. */
        public String id() {
            return "item-" + number;
        }

        /** Whether parties answer it (GA-21). */
        public boolean isAnswered() {
            return ANSWERED.contains(kind);
        }
    }

    /**
     * One annex.
     *
     * @param annex     its id
     * @param fileName  the name people see
     * @param mediaType of its bytes
     * @param bytes     its size
     */
    record Annex(String annex, String fileName, String mediaType, long bytes) {
    }

    /**
     * One party of the roll.
     *
     * @param party    its id
     * @param name     language to name
     * @param answered whether a statement of it stands
     */
    record Party(String party, Map<String, String> name, boolean answered) {
    }

    /**
     * One outcome.
     *
     * @param item    the item
     * @param outcome ADOPTED or NOT_ADOPTED
     */
    record Outcome(String item, String outcome) {
    }

    /**
     * What an item proposes to change in the statutes.
     *
     * @param number   number of the item
     * @param title    language to its title
     * @param texts    every change of words
     * @param settings every figure and rule behind the words that changes
     */
    record Changes(int number, Map<String, String> title, List<Wording> texts, List<Figure> settings) {
    }
}
