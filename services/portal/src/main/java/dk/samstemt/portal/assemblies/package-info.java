/** The list of assemblies, the same for every role; the assembly's own page is each area's. Areas link to it from their menu. */
package dk.samstemt.portal.assemblies;
