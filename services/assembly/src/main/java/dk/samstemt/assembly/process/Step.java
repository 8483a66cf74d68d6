package dk.samstemt.assembly.process;

import dk.samstemt.assembly.workflow.AssemblyRef;
import dk.samstemt.platform.correlation.Correlation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/** One service task: reads which assembly it is about, calls the features, writes the answer as a variable. */
record Step(BiConsumer<AssemblyRef, DelegateExecution> work) implements JavaDelegate {

    /** A task with an effect and no answer. */
    static Step effect(Consumer<AssemblyRef> effect) {
        return new Step((ref, execution) -> effect.accept(ref));
    }

    /** A task that answers yes or no. */
    static Step question(String variable, Function<AssemblyRef, Boolean> question) {
        return new Step((ref, execution) -> execution.setVariable(variable, question.apply(ref)));
    }

    /** A task that answers one of several; the engine keeps the name, never the object. */
    static Step choice(String variable, Function<AssemblyRef, Enum<?>> question) {
        return new Step((ref, execution) -> execution.setVariable(variable, question.apply(ref).name()));
    }

    @Override
    public void execute(DelegateExecution execution) {
        AssemblyRef ref = AssemblyRef.of(execution.getProcessBusinessKey());
        Correlation.current().run("assembly", ref.association(), () -> work.accept(ref, execution));
    }
}
