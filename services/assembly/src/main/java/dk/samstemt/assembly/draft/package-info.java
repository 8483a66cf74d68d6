/** Writing an assembly before anybody is told: create and edit, only by the secretariat, only while a draft. */
package dk.samstemt.assembly.draft;
