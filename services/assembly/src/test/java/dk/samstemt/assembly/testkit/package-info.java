/** The real case of 2023 as drafts and facts, for the tests of every feature. */
package dk.samstemt.assembly.testkit;
