/**
 * The service of general assemblies, by feature: draft, annex, check, convening, roll, notice, evidence, certificate,
 * progress, ballot, decision, record, task. {@code register} holds the row they all lock, {@code workflow} the seam to
 * the process engine in {@code process}.
 */
package dk.samstemt.assembly;
