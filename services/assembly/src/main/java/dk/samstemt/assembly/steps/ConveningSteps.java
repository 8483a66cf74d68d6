package dk.samstemt.assembly.steps;

import dk.samstemt.assembly.evidence.Evidence;
import dk.samstemt.assembly.register.Assemblies;
import dk.samstemt.assembly.register.AssemblyRow;
import dk.samstemt.assembly.roll.Roll;
import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.assembly.workflow.Certification;
import org.springframework.stereotype.Component;

/** The questions and steps up to the certificate. */
@Component
class ConveningSteps {

    private final Under under;
    private final Announcing announcing;
    private final Roll roll;
    private final Evidence evidence;
    private final Closing closing;
    private final Assemblies assemblies;

    ConveningSteps(Under under, Announcing announcing, Roll roll, Evidence evidence, Closing closing,
            Assemblies assemblies) {
        this.under = under;
        this.announcing = announcing;
        this.roll = roll;
        this.evidence = evidence;
        this.closing = closing;
        this.assemblies = assemblies;
    }

    void requestRoll(AssemblyRef ref) {
        under.once(ref, "requestRoll", announcing::requestRoll);
    }

    boolean rollFixed(AssemblyRef ref) {
        return roll.fixed(under.lock(ref).ref());
    }

    void orderNotice(AssemblyRef ref) {
        under.once(ref, "orderNotice", announcing::orderNotice);
    }

    boolean allEvidenced(AssemblyRef ref) {
        return evidence.complete(under.lock(ref));
    }

    void raiseRisk(AssemblyRef ref) {
        under.once(ref, "raiseRisk", announcing::atRisk);
    }

    void publishConvened(AssemblyRef ref) {
        under.once(ref, "publishConvened", announcing::convened);
    }

    void orderDispatchClosing(AssemblyRef ref) {
        under.once(ref, "orderDispatchClosing", announcing::closeDispatch);
    }

    boolean dispatchClosed(AssemblyRef ref) {
        return closing.closed(under.lock(ref).ref());
    }

    void lapse(AssemblyRef ref) {
        under.once(ref, "lapseConvening", closing::lapse);
    }

    /** Rules again after a remedy: each ruling is published once. Nothing cures any more once the ballot is void. */
    Certification certify(AssemblyRef ref) {
        AssemblyRow row = under.lock(ref);
        boolean curable = !row.state().over() && !assemblies.isBallotVoided(ref);
        return curable && closing.certify(row, under.now()) ? Certification.CERTIFIED : Certification.FAILED;
    }
}
