/** The statutes as every role reads them: versions, text, what a version changed, who carries each provision out, and readings. Areas link to it from their menu. */
package dk.samstemt.portal.statutes;
