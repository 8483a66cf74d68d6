package dk.samstemt.assembly.record;

import dk.samstemt.assembly.text.Words;
import dk.samstemt.statutes.ruling.Ruling;
import dk.samstemt.statutes.text.Explainer;
import dk.samstemt.statutes.text.Explanation;
import dk.samstemt.statutes.text.Reason;

/** How the assembly was convened, in words: the certificate's answer and its first reason, which is the notice period. */
final class Convening {

    private Convening() {
    }

    static String words(Decided decided, Words words) {
        Ruling ruling = decided.convening();
        if (ruling == null) {
            return "";
        }
        Explanation explanation = Explainer.explain(ruling, decided.law().profile(), words.locale());
        return explanation.headline() + explanation.reasons().stream().findFirst().map(Convening::sentence).orElse("");
    }

    private static String sentence(Reason reason) {
        return " " + reason.sentence() + (reason.provision().isEmpty() ? "" : " (" + reason.provision() + ")");
    }
}
