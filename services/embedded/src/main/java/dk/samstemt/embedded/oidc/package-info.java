/**
 * The embedded OpenID Connect provider, and a client that logs in like a browser and asks for tokens like a service. For quickstart, demos and tests.
 */
package dk.samstemt.embedded.oidc;
