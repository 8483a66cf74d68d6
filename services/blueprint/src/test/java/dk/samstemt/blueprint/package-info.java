/** The design rules of the house as tests. Every rule is shown to catch a planted offender, so that none passes on emptiness. */
package dk.samstemt.blueprint;
