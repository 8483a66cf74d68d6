/**
 * The whole installation under faults: every server and every service is a process of its own and is really killed, a
 * client keeps a history outside the system, and an oracle that shares no code with the system checks the invariants.
 */
package dk.samstemt.journeys.fault;
