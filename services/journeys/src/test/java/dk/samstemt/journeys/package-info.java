/** Stories over the whole running installation; they see what users see: answers, mails, the log, the statutes. */
package dk.samstemt.journeys;
