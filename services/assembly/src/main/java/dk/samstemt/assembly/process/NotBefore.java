package dk.samstemt.assembly.process;

import dk.samstemt.platform.time.LegalTime;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import java.time.Instant;
import java.util.Date;

/**
 * A step that a timer lets through. The timer only wakes it: the engine's clock can be ahead of legal time (after a sleep of
 * the machine), so the step reads legal time itself and is tried again later when it came too early.
 */
record NotBefore(String moment, LegalTime legalTime, Step step) implements JavaDelegate {

    @Override
    public void execute(DelegateExecution execution) {
        Instant earliest = ((Date) execution.getVariable(moment)).toInstant();
        Instant now = legalTime.now();
        if (now.isBefore(earliest)) {
            throw new IllegalStateException("legal time is " + now + ", not yet " + earliest + ": tried again later");
        }
        step.execute(execution);
    }
}
