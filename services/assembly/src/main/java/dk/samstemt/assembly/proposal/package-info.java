/** What the statutes say an agenda begins with, for whoever writes one. Reads only; nobody uses it. */
package dk.samstemt.assembly.proposal;
