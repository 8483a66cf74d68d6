/** The operator's pages: alarms, what could not be taken and trying it again; and the administrator's menu. Nobody uses it. */
package dk.samstemt.portal.operation;
