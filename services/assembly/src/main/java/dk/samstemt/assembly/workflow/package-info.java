/**
 * The seam between the assembly's facts and rules and the process engine that paces them.
 *
 * <p>{@link dk.samstemt.assembly.workflow.Workflow} is what the features ask of the engine;
 * {@link dk.samstemt.assembly.workflow.AssemblySteps} is what the engine's delegates ask of the features. Nothing here
 * knows the engine, and the engine's package knows nothing of tables or rules. Both sides run in the caller's
 * transaction and take the assembly's row {@code FOR UPDATE} first.
 */
package dk.samstemt.assembly.workflow;
