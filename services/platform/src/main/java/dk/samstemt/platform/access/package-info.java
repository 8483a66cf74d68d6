/** Who may do what: callers from tokens and this service's own access tables, actions from the one access matrix. */
package dk.samstemt.platform.access;
