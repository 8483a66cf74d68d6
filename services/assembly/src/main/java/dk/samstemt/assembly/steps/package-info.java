/** What the process asks of the features: one thin method per step, under the assembly's lock and once in effect. */
package dk.samstemt.assembly.steps;
