/**
 * The services as the pages ask them: {@link dk.samstemt.portal.client.Clients} makes a typed client of an area's HTTP interface, with the person's token,
 * language, correlation and time limits; {@link dk.samstemt.portal.client.Panel} keeps one service's failure to one panel. For every area.
 */
package dk.samstemt.portal.client;
