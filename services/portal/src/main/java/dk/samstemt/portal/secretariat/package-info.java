/** The secretariat's pages: tasks, the wizard, overview, messages, result, minutes, members. Nobody uses it. */
package dk.samstemt.portal.secretariat;
