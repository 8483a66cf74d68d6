/**
 * Turns facts into letters and keeps the evidence of their delivery; decides nothing by law. Knows no rule of the
 * statutes and no other service's tables; learns everything from events and fetches documents by digest.
 */
package dk.samstemt.notification;
