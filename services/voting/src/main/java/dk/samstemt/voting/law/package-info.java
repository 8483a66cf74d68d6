/** The statutes versions this service decides by: fetched by digest, checked, kept. May be used by the features of voting only. */
package dk.samstemt.voting.law;
