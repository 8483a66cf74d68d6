/** A drafted assembly as people write it, and what makes one well-formed. Pure: no framework, no clock. */
package dk.samstemt.assembly.draft.model;
