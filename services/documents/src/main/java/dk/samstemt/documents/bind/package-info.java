/**
 * Binds several PDFs into one folder with an outline and running page numbers. What is bound was taken in as files that only show something;
 * the folder is for reading and printing, and the single files stay the ones that count.
 */
package dk.samstemt.documents.bind;
