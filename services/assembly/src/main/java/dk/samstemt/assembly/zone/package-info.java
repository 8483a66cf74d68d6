/** Whether the time zone data of today still places the stored moments where they were promised; a person decides (F33). */
package dk.samstemt.assembly.zone;
