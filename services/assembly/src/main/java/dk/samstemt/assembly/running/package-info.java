/** Which assemblies under way follow a version of the statutes, and why (AM-3). A web adapter that nobody else uses. */
package dk.samstemt.assembly.running;
