/**
 * Plumbing of every service: each part is a Spring Boot auto-configuration switched on by a property. Services use the
 * public types of the sub-packages; everything package-private is the plumbing itself. {@code samstemt.events.enabled=false} leaves out
 * everything that sends, receives or keeps events and bytes, their tables included; {@code samstemt.web.enabled=false} the REST interface.
 */
package dk.samstemt.platform;
