/** Facts that rulings on a dissolution rest on. Everybody may make them; rules read them. */
package dk.samstemt.statutes.facts.dissolution;
