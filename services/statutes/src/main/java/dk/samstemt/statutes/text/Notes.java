package dk.samstemt.statutes.text;

import dk.samstemt.statutes.profile.Interpretation;
import dk.samstemt.statutes.profile.Profile;
import dk.samstemt.statutes.ruling.Reliance;
import dk.samstemt.statutes.ruling.Ruling;
import java.util.List;
import java.util.Map;

/** The interpretations a ruling relied on, in words. */
final class Notes {

    private final Phrases phrases;
    private final Profile profile;

    Notes(Phrases phrases, Profile profile) {
        this.phrases = phrases;
        this.profile = profile;
    }

    List<String> of(Ruling ruling) {
        return ruling.interpretations().stream().flatMap(reliance -> profile.interpretation(reliance.id()).stream()
                .map(found -> note(found, reliance, ruling))).toList();
    }

    private String note(Interpretation found, Reliance reliance, Ruling ruling) {
        String language = phrases.bundle().language();
        String base = phrases.fill("note.base", Map.of("id", found.id(), "question", found.question().get(language),
                "reading", text(found, reliance.reading())));
        return base + " " + reliance.others().stream().filter(other -> other.answer() != null && other.answer() != ruling.yes())
                .findFirst().map(other -> phrases.fill("note.decides", Map.of("reading", text(found, other.reading()),
                        "outcome", Words.headlineKey(ruling.kind(), other.answer(), phrases.bundle()))))
                .orElseGet(() -> phrases.fill(undecided(reliance) ? "note.unknown" : "note.same", Map.of()));
    }

    private static boolean undecided(Reliance reliance) {
        return reliance.others().stream().anyMatch(other -> other.answer() == null);
    }

    private String text(Interpretation found, String code) {
        return found.words(code, phrases.bundle().language());
    }
}
