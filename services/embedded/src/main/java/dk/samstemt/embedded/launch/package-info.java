/**
 * What every embedded server needs to start well: the data folder and its lock, secrets, ports, and one clear sentence for what can go wrong.
 * Used by the server packages beside it; quickstart catches {@link dk.samstemt.embedded.launch.StartFailure}. Imports none of them.
 */
package dk.samstemt.embedded.launch;
