/** Written waivers of the notice period by single parties, and who has been asked for one (GA-13, A-3): the tables. */
package dk.samstemt.assembly.waiver;
