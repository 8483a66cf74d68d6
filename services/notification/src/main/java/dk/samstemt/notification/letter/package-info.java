/**
 * What the mails say. A letter is a list of blocks; text and HTML are two renderings of the same blocks, so they cannot
 * differ. The words stand in {@code mail_da.properties} and {@code mail_en.properties}. No I/O, no clock.
 */
package dk.samstemt.notification.letter;
