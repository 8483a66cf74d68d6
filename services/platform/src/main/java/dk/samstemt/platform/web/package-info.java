/** The manners of the REST interface: problems, strict bodies, idempotency, preconditions, languages. */
package dk.samstemt.platform.web;
