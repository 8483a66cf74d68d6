/**
 * Sealing of what nobody may read before closing: AES-GCM under keys from the configuration, key id beside each row,
 * so that no database role can read it. May be used by the features of voting only.
 */
package dk.samstemt.voting.sealing;
