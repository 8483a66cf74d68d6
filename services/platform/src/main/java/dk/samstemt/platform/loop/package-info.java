/** The one way a service does something again and again on a thread of its own. Used by the plumbing only. */
package dk.samstemt.platform.loop;
