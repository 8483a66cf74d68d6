/** Who holds which office of the chairmanship at a moment, from membership's grants (GA-26, BO-11). */
package dk.samstemt.assembly.chairmanship;
