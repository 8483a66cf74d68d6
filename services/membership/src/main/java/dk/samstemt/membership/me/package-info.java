/** What one login is in all associations of the installation: where a person's work begins. A web adapter that nobody else uses. */
package dk.samstemt.membership.me;
