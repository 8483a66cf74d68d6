/** The notice as a document and as letters, and the order to send it to every party (GA-13, GA-20). */
package dk.samstemt.assembly.notice;
