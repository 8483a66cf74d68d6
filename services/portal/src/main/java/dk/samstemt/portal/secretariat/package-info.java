/** The secretariat's pages: tasks, the wizard of a new assembly, its overview and its result. Nobody uses it. */
package dk.samstemt.portal.secretariat;
