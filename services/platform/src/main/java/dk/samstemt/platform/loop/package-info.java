/** The one way a service does something again and again on a thread of its own, and keeps an answer at hand. Used by the plumbing, and where a service tells of its health. */
package dk.samstemt.platform.loop;
