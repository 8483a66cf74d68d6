/** The OIDC provider and the mail catcher of {@code docker-compose.yml}, each a process of its own. Nothing else starts from here. */
package dk.samstemt.embedded.standalone;
