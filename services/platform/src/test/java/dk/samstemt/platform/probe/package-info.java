/** A service that exists only in tests: it shows that the plumbing works together. */
package dk.samstemt.platform.probe;
