package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.attention.Attentions;
import dk.samstemt.assembly.attention.Concern;
import dk.samstemt.assembly.attention.Kind;
import dk.samstemt.assembly.certificate.Certifying;
import dk.samstemt.assembly.evidence.DispatchList;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.register.Rulings;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.statutes.ruling.Ruling;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The end of the last lawful day: the closed list and the ruling on it. */
@Component
class Closing {

    private final DispatchList list;
    private final Certifying certifying;
    private final Rulings rulings;
    private final Attentions attentions;

    Closing(DispatchList list, Certifying certifying, Rulings rulings, Attentions attentions) {
        this.list = list;
        this.certifying = certifying;
        this.rulings = rulings;
        this.attentions = attentions;
    }

    /** Nothing cured the convening in time: the secretariat is told what is left to do. */
    void lapse(AssemblyRow row, Instant moment) {
        attentions.open(row.ref(), Kind.CONVENING_LAPSED, new Concern("", Map.of(), null), moment);
    }

    boolean closed(AssemblyRef ref) {
        return list.closed(ref);
    }

    /** A certificate once given stands; asked again after a failure, the evidence is ruled on again. */
    boolean certify(AssemblyRow row, Instant moment) {
        Optional<Ruling> before = rulings.latest(row.ref(), Rulings.CONVENING);
        return before.map(Ruling::yes).orElse(false) || certifying.certify(row, moment);
    }
}
