/** Who may do what, tried on the running installation: every endpoint, role, party and association, with the access matrix as the only word on what is right. */
package dk.samstemt.journeys.access;
