/** Facts that rulings on a dissolution and the use of the assets rest on. Everybody may make them; rules read them. */
package dk.samstemt.statutes.facts.dissolution;
