/** The decision record: drawn up, approved by the chairmanship in office, corrected, distributed (GA-11, GA-26). */
package dk.samstemt.assembly.record;
