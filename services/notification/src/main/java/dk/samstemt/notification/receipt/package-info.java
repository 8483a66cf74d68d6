/** Who has answered, and the receipts. This service learns that a party answered, never what. */
package dk.samstemt.notification.receipt;
