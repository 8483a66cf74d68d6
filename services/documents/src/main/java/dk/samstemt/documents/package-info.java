/**
 * Turns well-formed XHTML into an archivable, accessible PDF. Knows no word of what the documents are about; any service may use it.
 * Depends on the renderer and its fonts only.
 */
package dk.samstemt.documents;
