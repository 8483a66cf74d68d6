/** Facts of dispatch: queued, accepted, uncertain and failed are separate facts. */
package dk.samstemt.contracts.notification;
