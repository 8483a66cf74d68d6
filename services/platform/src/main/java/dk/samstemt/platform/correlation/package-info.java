/** What belongs together: one correlation through everything a request sets off, and what caused what. */
package dk.samstemt.platform.correlation;
