/** The resource server: who may reach which path at all. Roles and parties are decided in {@code access}. */
package dk.samstemt.platform.security;
