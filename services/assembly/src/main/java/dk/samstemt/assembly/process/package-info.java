/**
 * The process engine behind {@link dk.samstemt.assembly.workflow.Workflow} and {@link dk.samstemt.assembly.course.Courses}: the only package that knows Camunda types, and
 * nothing depends on it. It deploys the models of the module bpmn, keeps the engine's clock on legal time and turns each
 * service task into one call of {@link dk.samstemt.assembly.workflow.AssemblySteps}. Process variables are ids, instants
 * and decisions only.
 */
package dk.samstemt.assembly.process;
