package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What operators are woken for. The codes stand in the log and never change their meaning. */
final class Alarms {

    private static final Logger LOG = LoggerFactory.getLogger(Alarms.class);

    private Alarms() {
    }

    /** Five minutes after the deadline there is still no closed ballot (GA-16). */
    static void ballotNotClosed(AssemblyRef ref) {
        LOG.error("ALARM ASSEMBLY-001 no closed ballot five minutes after the deadline: {}", ref.key());
    }

    /** A step failed so often that the engine stopped trying. */
    static void incident(String businessKey, String step, String message) {
        LOG.error("ALARM ASSEMBLY-002 step {} stopped after its last retry: {}: {}", step, businessKey, message);
    }
}
