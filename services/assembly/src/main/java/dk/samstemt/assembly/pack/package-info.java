/** The whole folder of an assembly, agenda and annexes in one PDF, for reading and printing; made when it is asked for, of what was sent. */
package dk.samstemt.assembly.pack;
