/**
 * The ways out of a failed or endangered convening (GA-13): a party's written waiver, asked for and recorded, or a new
 * assembly on a new lawful day with a new notice to all. Only the secretariat acts here.
 */
package dk.samstemt.assembly.remedy;
