/**
 * Sending: a pool of workers claims messages, writes the attempt before the dialogue and the evidence after it. Nothing
 * holds a database lock during a dialogue. A crash between leaves a STARTED attempt, which becomes uncertain and is
 * sent again under the same Message-ID.
 */
package dk.samstemt.notification.sending;
