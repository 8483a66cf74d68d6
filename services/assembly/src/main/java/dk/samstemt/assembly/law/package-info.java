/**
 * The versions of each association's statutes, our own checked copy fetched from membership by digest. Whoever needs a
 * version that has not arrived waits; no other version is ever used in its place.
 */
package dk.samstemt.assembly.law;
