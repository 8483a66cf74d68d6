/** The roll of each assembly as membership fixed it, and its changes until the close (GA-17). */
package dk.samstemt.assembly.roll;
