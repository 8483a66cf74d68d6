/** From an adopted amendment to the next version of the statutes (AM-2, AM-3). Only this package makes versions after the first. */
package dk.samstemt.membership.amendment;
