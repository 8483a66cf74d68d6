/**
 * An association's statutes as data: one profile per statutes version, read strictly, checked for gaps and
 * contradictions, written canonically. Everybody may read; only an adopted amendment makes another version.
 */
package dk.samstemt.statutes.profile;
