/** Letting the notice out: one transaction of lock, moment, ruling, and either the process or a published refusal. */
package dk.samstemt.assembly.convening;
