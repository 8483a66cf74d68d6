/** What notification has reported about each party's notice, and whether it is evidence in law (GA-13, A-1). */
package dk.samstemt.assembly.evidence;
