/**
 * Plumbing of every service: each part is a Spring Boot auto-configuration switched on by a property. Services use the
 * public types of the sub-packages; everything package-private is the plumbing itself.
 */
package dk.samstemt.platform;
