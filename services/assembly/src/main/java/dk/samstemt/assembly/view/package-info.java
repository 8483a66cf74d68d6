/** How assemblies, rulings and timetables are shown over REST, in the language asked for. */
package dk.samstemt.assembly.view;
