/** What voting tells: who has answered, and after the close what counts. Before the close no choice is known here. */
package dk.samstemt.assembly.ballot;
