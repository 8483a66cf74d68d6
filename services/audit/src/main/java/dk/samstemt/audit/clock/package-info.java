/** The time machine of demonstrations and tests: its heartbeat and its moves. Inert unless samstemt.time-machine=true; nothing imports it. */
package dk.samstemt.audit.clock;
