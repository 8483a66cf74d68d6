/** The assemblies of an association, searched and a page at a time. A web adapter that nobody else uses. */
package dk.samstemt.assembly.archive;
