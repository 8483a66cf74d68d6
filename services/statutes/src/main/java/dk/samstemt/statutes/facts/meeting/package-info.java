/**
 * Facts of physical assemblies: who is there, whom they speak for, what they vote. Values without behaviour beyond reading themselves;
 * everybody may make them, rules read them.
 */
package dk.samstemt.statutes.facts.meeting;
