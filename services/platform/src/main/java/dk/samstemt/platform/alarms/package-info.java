/** What an operator must know now, as the parts of a service tell it. Any part may be an {@link dk.samstemt.platform.alarms.AlarmSource}. */
package dk.samstemt.platform.alarms;
