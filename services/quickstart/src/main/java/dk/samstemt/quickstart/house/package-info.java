/** Starts and stops the servers and services of one installation in one JVM. Used by the quickstart and the journeys. */
package dk.samstemt.quickstart.house;
