/** How a service publishes and receives events. Services use these types; the outbox and inbox implement them. */
package dk.samstemt.platform.events;
