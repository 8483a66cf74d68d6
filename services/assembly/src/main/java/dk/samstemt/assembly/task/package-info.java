/** What waits for a person, in the language asked for. */
package dk.samstemt.assembly.task;
