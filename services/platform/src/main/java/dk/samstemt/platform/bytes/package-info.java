/** Bytes stay with their owner: a table by digest, and fetching from other services with a service token. */
package dk.samstemt.platform.bytes;
