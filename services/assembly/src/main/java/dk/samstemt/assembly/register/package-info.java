/** The one row of each assembly that every use case, handler and process step locks first. */
package dk.samstemt.assembly.register;
