package dk.samstemt.statutes.rules.assembly;

import dk.samstemt.statutes.facts.WaiverDocument;
import dk.samstemt.statutes.facts.WaiverFacts;
import dk.samstemt.statutes.rules.Alternative;
import dk.samstemt.statutes.rules.Alternatives;
import dk.samstemt.statutes.rules.Days;
import dk.samstemt.statutes.rules.Law;
import dk.samstemt.statutes.rules.Move;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** What could be otherwise about a waiver. */
final class WaiverAlternatives implements Alternatives<WaiverFacts> {

    @Override
    public List<Alternative<WaiverFacts>> of(WaiverFacts facts, Law law) {
        List<Alternative<WaiverFacts>> all = new ArrayList<>(List.of(documents(facts), moments(facts)));
        all.addAll(Days.alternatives("givenOn", facts.givenOn(), (LocalDate day) -> Move.<WaiverFacts>of("givenOn", facts.party(), facts.givenOn(), day,
                now -> new WaiverFacts(now.party(), now.onRoll(), now.evidenced(), now.document(), day, now.noticeDay(), now.deadline(),
                        now.decidedAt(), now.tzdata()))));
        return all;
    }

    private static Alternative<WaiverFacts> documents(WaiverFacts facts) {
        return Alternative.choice("document", Stream.of(WaiverDocument.values()).filter(other -> other != facts.document())
                .map(other -> Move.<WaiverFacts>of("document", facts.party(), facts.document(), other,
                        now -> new WaiverFacts(now.party(), now.onRoll(), now.evidenced(), other, now.givenOn(),
                                now.noticeDay(), now.deadline(), now.decidedAt(), now.tzdata()))).toList());
    }

    private static Alternative<WaiverFacts> moments(WaiverFacts facts) {
        boolean late = !facts.decidedAt().isBefore(facts.deadline());
        Instant other = late ? facts.deadline().minusMillis(1) : facts.deadline();
        return Alternative.choice("decidedAt", List.of(Move.of("decidedAt", facts.party(), facts.decidedAt(), other,
                now -> new WaiverFacts(now.party(), now.onRoll(), now.evidenced(), now.document(), now.givenOn(),
                        now.noticeDay(), now.deadline(), other, now.tzdata()))));
    }
}
