/**
 * Who is at the browser: login and logout, the session, the hats a person may wear ({@link dk.samstemt.portal.session.Hat}: association, role, party) and the
 * language chosen. A page below {@code /a/} is reached only by whoever wears the hat in its address. For every area.
 */
package dk.samstemt.portal.session;
