/**
 * What a file that somebody sends really is, told from its bytes: plain text, or a PDF that only shows pages. Nothing is cleaned: the bytes
 * are the ones people decide on, so a file is taken as it is or refused with what was found in it. Used by every service that takes files.
 */
package dk.samstemt.documents.upload;
