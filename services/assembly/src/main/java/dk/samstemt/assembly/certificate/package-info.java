/** The certificate of due convening, or its failure (GA-7, GA-13): one ruling on the closed dispatch list. */
package dk.samstemt.assembly.certificate;
