/** The convening of assemblies as this service sees it: notices ordered, dispatch lists closed. Other features ask {@link dk.samstemt.notification.convening.Convenings}. */
package dk.samstemt.notification.convening;
