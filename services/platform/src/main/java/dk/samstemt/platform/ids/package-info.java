/** Making identifiers and salts. */
package dk.samstemt.platform.ids;
